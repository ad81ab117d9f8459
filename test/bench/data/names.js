// @ts-check
/** Names put together from parts. Some need quotes, as names in registers do. */

const things = [
  'Aalto',
  'Hopea',
  'Kivi',
  'Kuura',
  'Lumi',
  'Marras',
  'Naava',
  'Pilvi',
  'Savi',
  'Sini',
  'Tuuli',
  'Utu',
];
const animals = [
  'haukka',
  'harju',
  'kallio',
  'karhi',
  'lahti',
  'mänty',
  'niemi',
  'ranta',
  'saari',
  'sorsa',
  'vuori',
  'äyräs',
];
const givenNames = [
  'Aamu',
  'Eelu',
  'Ilta',
  'Kaisla',
  'Meri',
  'Otso',
  'Pihla',
  'Säde',
  'Taimi',
  'Urho',
  'Väinö',
  'Ylermi',
];
const companies = ['Konepaja Oy', 'Siivous Oy', 'Puutarha Ky', '& Rakennus Oy', 'Leipomo Tmi', 'Kuljetus Oy'];

/** @param {number} nth */
export const word = (nth) => `${things[nth % 12]}${animals[Math.floor(nth / 12) % 12]}`;

/** `Kivisaari, Pihla`, in quotes as text columns of the register's export stand. @param {number} nth */
export const personName = (nth) => `"${word(nth)}, ${givenNames[(nth * 7) % 12]}"`;

/** One in four has something that has to be quoted. @param {number} nth */
export function companyName(nth) {
  const name = `${word(nth)} ${companies[nth % companies.length]}`;
  if (nth % 8 === 1) return `"${name}; Pori"`;
  return nth % 8 === 5 ? `"${name} ""Halli ${nth % 10}"""` : name;
}
