// @ts-check
/** The associations that claim, the employers they claim for and their grants: every name is made up. */
import { businessId } from '../data/ids.js';

/**
 * @typedef {'hauki' | 'korento' | 'kaarna' | 'harri' | 'marja' | 'pilvi' | 'hirvi' | 'pesa'} ApplicantKey
 * @typedef {{ id: string, name: string, form: string, municipality: string }} Applicant
 */

/** @type {Record<ApplicantKey, Applicant>} */
export const applicants = {
  hauki: { id: businessId(1), name: 'Hopeahauen Työpaja ry', form: 'association', municipality: 'Pori' },
  korento: { id: businessId(2), name: 'Kuukorennon säätiö sr', form: 'foundation', municipality: 'Pori' },
  kaarna: {
    id: businessId(3),
    name: 'Utukaarnan Toimintakeskus ry',
    form: 'association',
    municipality: 'Ulvila',
  },
  harri: {
    id: businessId(4),
    name: 'Silverharrens Verkstadsförening rf',
    form: 'association',
    municipality: 'Pori',
  },
  marja: {
    id: businessId(5),
    name: 'Marrasmarjan Työnhakijat ry',
    form: 'association',
    municipality: 'Merikarvia',
  },
  pilvi: { id: businessId(6), name: 'Pilvikiven säätiö sr', form: 'foundation', municipality: 'Pomarkku' },
  hirvi: {
    id: businessId(7),
    name: 'Naavahirven Kylätoimijat ry',
    form: 'association',
    municipality: 'Pomarkku',
  },
  // No association: it applied all the same.
  pesa: { id: businessId(8), name: 'Tuulenpesän Työosuuskunta', form: 'company', municipality: 'Pori' },
};

/**
 * @typedef {object} Employer
 * @property {string} id
 * @property {string} name
 * @property {string} sector
 * @property {string} hours full-time hours of its field, in a week
 */

/** @satisfies {Record<string, Employer>} */
export const employers = {
  rakennus: { id: businessId(21), name: 'Kuusiranta – Rakennus Oy', sector: 'company', hours: '40' },
  siivous: { id: businessId(22), name: 'Jääleinikki Siivous Oy', sector: 'company', hours: '37.5' },
  konepaja: { id: businessId(23), name: 'Rautalintu Konepaja Oy', sector: 'company', hours: '40' },
  keittio: { id: businessId(24), name: 'Tuohikontti Catering Oy', sector: 'company', hours: '37.5' },
  puutarha: { id: businessId(25), name: 'Savisorsan Puutarha Ky', sector: 'company', hours: '40' },
  kiinteisto: { id: businessId(26), name: 'Kettukallio, Puu ja Pelti Oy', sector: 'company', hours: '39.3' },
  kauppa: { id: businessId(27), name: 'Tmi Pihkapuu', sector: 'company', hours: '37.5' },
  kunta: { id: businessId(28), name: 'Tuulikannaksen kunta', sector: 'municipality', hours: '38.25' },
  yhtyma: {
    id: businessId(29),
    name: 'Selkäveden kuntayhtymä',
    sector: 'joint-authority',
    hours: '38.25',
  },
  asukkaat: {
    id: businessId(30),
    name: 'Lumikurjen Asukasyhdistys ry',
    sector: 'association',
    hours: '37.5',
  },
  seurakunta: { id: businessId(31), name: 'Hiidenharjun seurakunta', sector: 'parish', hours: '38.25' },
  kotitalous: { id: '', name: 'Kotitalous', sector: 'household', hours: '40' },
  // An applicant as the employer in the follow-on job.
  pilvi: { id: applicants.pilvi.id, name: applicants.pilvi.name, sector: 'foundation', hours: '37.5' },
};

/** @typedef {keyof typeof employers} EmployerKey */

/** Bodies that stand in the extracts only. */
export const strangers = Array.from({ length: 25 }, (_, nth) => businessId(60 + nth));

/**
 * The grants that matter. The foundation `korento` has none at all.
 * @type {[by: ApplicantKey, percent: string, role: string, during: string][]}
 */
export const grants = [
  ['hauki', '75', 'työnetsijä', '2013-01-01/2014-12-31'],
  ['kaarna', '100', 'muu', '2013-01-01/2015-12-31'],
  ['pilvi', '99', 'työnetsijä tai vastaava', '2013-07-01/2015-06-30'],
  // Over before anybody's subsidised work began.
  ['marja', '100', 'työnetsijä', '2011-06-01/2012-05-31'],
  // Begins after all of its contracts but one.
  ['harri', '100', 'työnetsijä', '2014-11-01/2015-10-31'],
  ['hirvi', '100', 'työnetsijä', '2014-01-01/2014-12-31'],
  ['pesa', '50', 'muu', '2014-01-01/2014-12-31'],
];
