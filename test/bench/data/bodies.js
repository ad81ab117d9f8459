// @ts-check
import { businessId } from '../../data/ids.js';
import { companyName, word } from './names.js';

/** The bodies there are: those that claim, and those that people work for. */

export const applicants = Array.from({ length: 300 }, (_, nth) => ({
  id: businessId(nth),
  name: nth % 7 === 3 ? `Säätiö ${word(nth)} sr` : `Työpaja ${word(nth)} ry`,
  form: nth % 7 === 3 ? 'säätiö' : 'rekisteröity yhdistys',
}));

export const employers = Array.from({ length: 3_000 }, (_, nth) => ({
  id: businessId(400 + nth),
  name: companyName(nth),
}));

/** @typedef {(typeof applicants)[number]} Applicant */
/** @typedef {(typeof employers)[number]} Employer */
