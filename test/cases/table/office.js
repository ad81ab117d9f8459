// @ts-check
/** Set 0: arrival and pilot year. */
/** @import { Case } from '../files.js' */

/** @type {readonly Case[]} */
export const office = [
  {
    name: '0.1-met-arrived-on-the-day-of-the-check',
    why: 'the day of the check still counts',
    claim: { receivedOn: '31.12.2014' },
  },
  {
    name: '0.1-met-day-given-as-an-option',
    why: 'the stamp is missing from the row, and `--received` tells it',
    claim: { receivedOn: '' },
    options: ['--received=2014-09-01'],
  },
  {
    name: '0.1-unknown-no-arrival',
    why: 'nobody tells when the claim arrived',
    claim: { receivedOn: '' },
  },
  {
    name: '0.1-unknown-arrives-after-the-check',
    why: 'a day still to come is a slip of the pen',
    claim: { receivedOn: '2.1.2015' },
  },
  {
    name: '0.1-met-arrived-on-the-day-of-signing',
    why: 'the application was filled in as soon as the contract was signed',
    claim: { receivedOn: '16.6.2014', projectSignedOn: '16.6.2014' },
  },
  {
    name: '0.1-unknown-arrived-before-the-signing',
    why: 'stamped a day before the contract that it is about',
    claim: { receivedOn: '15.6.2014' },
  },
  {
    name: '0.1-met-to-be-withdrawn-later',
    why: 'a withdrawal dated the day after the check takes nothing back yet',
    claim: { withdrawnOn: '1.1.2015' },
  },
  {
    name: '0.1-unmet-withdrawn-on-the-day-of-the-check',
    why: 'the day of the check still counts',
    claim: { withdrawnOn: '31.12.2014' },
  },
  {
    name: '0.1-unmet-row-sent-again-withdrawn',
    why: 'the same row sent once more with the day of its withdrawal is a copy, and takes back both',
    claims: [{}, { receivedOn: '8.9.2014', withdrawnOn: '7.9.2014', language: 'ruotsi' }],
  },
  {
    name: '0.1-unknown-unreadable-withdrawal',
    why: 'something stands in the cell, so the claim may have been taken back',
    claim: { withdrawnOn: 'kyllä' },
  },
  {
    name: '0.2-met-first-and-last-day-of-the-year',
    why: 'signed on 1.1., begun on 31.12.',
    claim: { signed: '1.1.2014', start: '31.12.2014' },
    subsidies: [{ ends: '31.10.2014' }],
    extracted: { all: '31.12.2014' },
  },
  {
    name: '0.2-met-year-set-by-the-office',
    why: 'the settings move the pilot to 2015, and the run says so',
    claim: { signed: '15.1.2015', start: '1.2.2015', receivedOn: '2.2.2015', projectSignedOn: '2.2.2015' },
    subsidies: [{ starts: '1.5.2014', ends: '31.1.2015' }],
    settings: { pilotYear: 2015 },
    extracted: { all: '27.2.2015' },
    options: ['--as-of=2015-02-28'],
  },
  {
    name: '0.2-unknown-signed-the-year-before',
    why: 'signed on 30.12.2013, begun in the pilot year',
    claim: { signed: '30.12.2013', start: '3.2.2014' },
    subsidies: [{ ends: '31.1.2014' }],
  },
  {
    name: '0.2-unknown-begun-the-year-after',
    why: 'signed in the pilot year, begun on 2.1.2015',
    claim: { signed: '28.11.2014', start: '2.1.2015', receivedOn: '12.1.2015' },
    subsidies: [{ ends: '30.11.2014' }],
    extracted: { all: '30.1.2015' },
    options: ['--as-of=2015-01-31'],
  },
];
