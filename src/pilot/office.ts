import { daysBetween } from '../dates.js';
import type { Day, Margin } from '../model.js';
import { criterion, type Near } from './criterion.js';
import type { Office } from './facts.js';
import { met, unknown, unmet } from './findings.js';
import { pilotYearOf } from './parameters.js';

/** The office's own conditions, before the deck's sets. */

/**
 * The application has arrived, after the contract that it is about, and wasn't taken back. Not in the deck: an application
 * has to be there to be decided.
 */
export const arrival = criterion({
  id: '0.1',
  reads: ['withdrawnOn', 'receivedOn', 'signed'],
  turns: [
    {
      withdrawnOn: (_, { asOf }) => [asOf],
      receivedOn: (near, { asOf }) => [asOf, ...near.all('signed')],
      signed: (near) => near.all('receivedOn'),
    },
  ],
  test(read, { asOf }) {
    const withdrawn = read('withdrawnOn');
    if (withdrawn !== 'blank' && withdrawn <= asOf) {
      return unmet('0.1/withdrawn', { withdrawn }, { readings: ['R0.1a'] });
    }
    const received = read('receivedOn');
    if (received > asOf) return unknown('0.1/arrives-later', { received, asOf }, { receivedOn: 'office' });
    const signed = read('signed');
    if (received < signed) {
      const margin: Margin = { unit: 'days-early', amount: daysBetween(received, signed) };
      const extra = { margin, readings: ['R0.1b'] } as const;
      return unknown('0.1/arrived-before-signing', { received, signed }, { receivedOn: 'office' }, extra);
    }
    return met('0.1/arrived', { received, asOf });
  },
});

/** The pilot is carried out in 2014: the contract and the job belong to that year. Deck 0, bullet 1. */
export const pilotYear = criterion({
  id: '0.2',
  reads: ['signed', 'start'],
  turns: [{ signed: yearTurns, start: yearTurns }],
  test(read, { settings }) {
    const args = { signed: read('signed'), start: read('start'), year: settings.pilotYear };
    const { first, last } = pilotYearOf(settings);
    const inYear = [args.signed, args.start].every((day) => first <= day && day <= last);
    return inYear
      ? met('0.2/in-year', args)
      : unknown('0.2/outside-year', args, { signed: 'office', start: 'office' }, { readings: ['R0.2'] });
  },
});

function yearTurns(_: Near, { settings }: Office): readonly Day[] {
  const { first, last } = pilotYearOf(settings);
  return [first, last];
}
