// @ts-check
/** Set 1: the applicant. */
/** @import { Case } from '../files.js' */
import { WORKSHOP } from '../base.js';

/** @type {readonly Case[]} */
export const applicant = [
  { name: '1.1-met-association', why: 'an association: the claim that every other case is made from' },
  { name: '1.1-met-foundation', why: 'a foundation', claim: { applicantForm: 'säätiö' } },
  { name: '1.1-unmet-company', why: 'a limited company', claim: { applicantForm: 'oy' } },
  {
    name: '1.1-unmet-municipality',
    why: 'a workshop of the municipality',
    claim: { applicantForm: 'kunta' },
  },
  { name: '1.1-unknown-form-missing', why: 'a blank cell is no form', claim: { applicantForm: '' } },
  {
    name: '1.1-unknown-form-misspelt',
    why: 'the nearest word is offered, but not taken',
    claim: { applicantForm: 'yhdisty' },
  },

  { name: '1.2-met-99-percent', why: 'all but the last per cent', grants: [{ percent: '99' }] },
  {
    name: '1.2-met-full-grant-for-another-role',
    why: '100 % for other staff than a job finder',
    grants: [{ role: 'muu', percent: '100' }],
  },
  {
    name: '1.2-met-percent-blank-for-another-role',
    why: 'however much it is, it is not for a job finder',
    grants: [{ role: 'muu', percent: '' }],
  },
  {
    name: '1.2-met-full-grant-over-before-the-work',
    why: 'the full grant ended the day before the subsidised work began',
    grants: [{ percent: '100', ends: '30.9.2013' }],
  },
  {
    name: '1.2-met-full-grant-from-after-the-start',
    why: 'the full grant begins the day after the job',
    grants: [{ percent: '100', starts: '2.7.2014' }],
  },
  { name: '1.2-met-register-alone', why: 'the claim leaves it blank', claim: { fullGrant: '' } },
  {
    name: '1.2-met-claim-alone',
    why: 'grants are not given: the claim is taken at its word, with a notice',
    without: ['grants'],
  },
  {
    name: '1.2-met-claim-with-an-old-extract',
    why: 'grants as of the day before signing prove nothing, so the claim stands alone',
    grants: [],
    extracted: { grants: '15.6.2014' },
  },
  {
    name: '1.2-unmet-both-say-so',
    why: 'the claim and the register know of a full grant',
    claim: { fullGrant: 'kyllä' },
    grants: [{ percent: '100' }],
  },
  {
    name: '1.2-unmet-register-alone',
    why: 'the claim leaves it blank, the register has a full grant',
    claim: { fullGrant: '' },
    grants: [{ percent: '100 %' }],
  },
  {
    name: '1.2-unmet-claim-alone',
    why: 'grants are not given, and the claim admits it',
    claim: { fullGrant: 'k' },
    without: ['grants'],
  },
  {
    name: '1.2-unknown-claim-says-no-register-yes',
    why: 'the sources differ',
    grants: [{ percent: '100' }],
  },
  {
    name: '1.2-unknown-grant-by-vat-number',
    why: 'the extract has the applicant by its VAT number, and the sources differ',
    files: {
      'ura/avustukset.csv': [
        'saajan y-tunnus;tehtävä;avustusprosentti;alkaa;päättyy;poimintapäivä',
        `FI${WORKSHOP.replace('-', '')};työnetsijä;100;1.1.2013;31.12.2014;30.12.2014`,
        '',
      ].join('\n'),
    },
  },
  {
    name: '1.2-unknown-claim-says-yes-register-no',
    why: 'the sources differ the other way',
    claim: { fullGrant: 'kyllä' },
  },
  {
    name: '1.2-unknown-percent-blank',
    why: 'a blank percentage is not zero',
    grants: [{ percent: '' }],
  },
  {
    name: '1.2-unknown-percent-blank-and-claim-says-yes',
    why: 'the claim admits to a full grant, and the register is unclear: the sources are to be settled first',
    claim: { fullGrant: 'kyllä' },
    grants: [{ percent: '' }],
  },
  {
    name: '1.2-unknown-role-blank',
    why: '100 % for somebody',
    grants: [{ role: '', percent: '100' }],
  },
  {
    name: '1.2-unknown-first-day-unreadable',
    why: 'the full grant may have been in force at signing',
    grants: [{ percent: '100', starts: 'kevät 2014' }],
  },
  {
    name: '1.2-unknown-full-grant-ended-before-signing',
    why: 'full in the first months of the subsidised work, and no more at signing',
    grants: [{ percent: '100', ends: '31.5.2014' }],
  },
  {
    name: '1.2-unknown-full-grant-from-after-signing',
    why: 'full from between the signing and the start',
    grants: [{ percent: '100', starts: '20.6.2014' }],
  },
  {
    name: '1.2-unknown-nobody-says',
    why: 'blank in the claim, and grants are not given',
    claim: { fullGrant: '' },
    without: ['grants'],
  },
  {
    name: '1.2-unknown-blank-with-an-old-extract',
    why: 'blank in the claim, and the extract is older than the signing',
    claim: { fullGrant: '' },
    grants: [],
    extracted: { grants: '15.6.2014' },
  },

  {
    name: '1.3-met-signed-on-the-day-of-the-check',
    why: 'the project signed on the last day possible; it need not sign before the job begins',
    claim: { projectSignedOn: '31.12.2014' },
  },
  {
    name: '1.3-unknown-not-signed',
    why: "the project's signature is missing",
    claim: { projectSignedOn: '' },
  },
  {
    name: '1.3-unknown-signed-after-the-check',
    why: 'a signature still to come',
    claim: { projectSignedOn: '1.1.2015' },
  },
];
