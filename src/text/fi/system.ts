import type { SystemReasons } from '../system-reasons.js';

const reasons: SystemReasons = {
  EACCES: 'Siihen ei ole oikeutta.',
  EPERM: 'Siihen ei ole oikeutta.',
  EROFS: 'Levylle ei voi kirjoittaa.',
  ENOSPC: 'Levy on täynnä. Vapauta tilaa ja yritä uudelleen.',
  EDQUOT: 'Levytilaa ei ole enää käytettävissä. Vapauta tilaa ja yritä uudelleen.',
  ENOENT: 'Tiedostoa tai kansiota ei ole. Tarkista polku.',
  ENOTDIR: 'Polussa on kansion paikalla tiedosto.',
  EISDIR: 'Polussa on tiedoston paikalla kansio.',
  ENAMETOOLONG: 'Nimi on liian pitkä. Valitse lyhyempi nimi.',
  EBUSY: 'Toinen ohjelma käyttää sitä. Sulje se ja yritä uudelleen.',
  EIO: 'Levyn luku tai kirjoitus epäonnistui. Kokeile toista levyä.',
  EMFILE: 'Liian monta tiedostoa on auki. Sulje ohjelmia ja yritä uudelleen.',
  ENOTSUP: 'Levy ei salli tätä. Käytä tietokoneen omaa levyä tai toista verkkolevyä.',
  EXDEV: 'Levy ei salli tätä. Käytä tietokoneen omaa levyä tai toista verkkolevyä.',
  ESTALE: 'Yhteys verkkolevyyn katkesi. Odota hetki ja yritä uudelleen.',
  ETIMEDOUT: 'Yhteys verkkolevyyn katkesi. Odota hetki ja yritä uudelleen.',
  UNKNOWN: 'Levy tai yhteys siihen ei toimi. Odota hetki ja yritä uudelleen.',
};

/** Why the system didn't do something, and what to do, by its own code. */
export function systemReason(code: string): string {
  return reasons[code as keyof SystemReasons] ?? `Järjestelmän virhe: ${code}.`;
}
