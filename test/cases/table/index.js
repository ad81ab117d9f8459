// @ts-check
/** Every case, in the order of the criteria. */
import { applicant } from './applicant.js';
import { completions } from './completions.js';
import { job } from './job.js';
import { money } from './money.js';
import { office } from './office.js';
import { once } from './once.js';
import { person } from './person.js';
import { reading } from './reading.js';
import { reward } from './reward.js';
import { rulings } from './rulings.js';

/** @import { Case } from '../files.js' */

/** @type {readonly Case[]} */
export const cases = [
  ...office,
  ...applicant,
  ...person,
  ...job,
  ...reward,
  ...once,
  ...rulings,
  ...completions,
  ...money,
  ...reading,
];
