import { describe, expect, it } from 'vitest';
import { aCase, missing, office, unreadable } from '../support/case.js';
import { asksOf, daysEarly, decides, verdictOn } from '../support/decides.js';

describe('0.1 arrival', () => {
  decides('0.1', [
    ['arrived before the check', {}, 'met', 'arrived'],
    ['arrived on the day of the check', { receivedOn: '2015-01-31' }, 'met', 'arrived'],
    ['stamped the day after the check', { receivedOn: '2015-02-01' }, 'unknown', 'arrives-later'],
    ['arrived on the day of signing', { receivedOn: '2014-06-16' }, 'met', 'arrived'],
    [
      'arrived the day before signing',
      { receivedOn: '2014-06-15' },
      'unknown',
      'arrived-before-signing',
      daysEarly(1),
    ],
    ['the day of signing is missing', { signed: missing('any day') }, 'unknown', 'missing'],
    ['taken back before the check', { withdrawnOn: '2014-12-01' }, 'unmet', 'withdrawn'],
    ['taken back on the day of the check', { withdrawnOn: '2015-01-31' }, 'unmet', 'withdrawn'],
    ['to be taken back the day after the check', { withdrawnOn: '2015-02-01' }, 'met', 'arrived'],
    [
      'taken back, though the stamp is missing',
      { withdrawnOn: '2014-12-01', receivedOn: missing('any day') },
      'unmet',
      'withdrawn',
    ],
    ['a withdrawal that cannot be read', { withdrawnOn: unreadable('any day') }, 'unknown', 'unreadable'],
    ['no stamp', { receivedOn: missing('any day') }, 'unknown', 'missing'],
    ['a stamp that cannot be read', { receivedOn: unreadable('any day') }, 'unknown', 'unreadable'],
  ]);

  it('asks the office for its own stamp', () => {
    expect(asksOf(verdictOn('0.1', aCase({ receivedOn: missing('any day') })))).toEqual([
      'receivedOn of office',
    ]);
  });
});

describe('what 0.1 tells of a claim stamped before its contract', () => {
  it('by how many days the stamp is too early', () => {
    const { margin } = verdictOn('0.1', aCase({ receivedOn: '2014-06-13' }));
    expect(margin).toEqual({ unit: 'days-early', amount: 3 });
  });

  it('asks the office for the stamp, and the applicant for a withdrawal that cannot be read', () => {
    expect(asksOf(verdictOn('0.1', aCase({ receivedOn: '2014-06-15' })))).toEqual(['receivedOn of office']);
    expect(asksOf(verdictOn('0.1', aCase({ withdrawnOn: unreadable('any day') })))).toEqual([
      'withdrawnOn of association',
    ]);
  });
});

describe('0.2 pilot year', () => {
  decides('0.2', [
    ['signed on the first day of the year', { signed: '2014-01-01' }, 'met', 'in-year'],
    ['signed on the eve of the year', { signed: '2013-12-31' }, 'unknown', 'outside-year'],
    ['begun on the last day of the year', { start: '2014-12-31' }, 'met', 'in-year'],
    ['begun on the first day of the next', { start: '2015-01-01' }, 'unknown', 'outside-year'],
    ['both outside', { signed: '2015-01-01', start: '2015-01-02' }, 'unknown', 'outside-year'],
    ['the day of the start is missing', { start: missing('any day') }, 'unknown', 'missing'],
    ['the day of signing cannot be read', { signed: unreadable('any day') }, 'unknown', 'unreadable'],
  ]);

  it('takes the year from the settings', () => {
    const settings = { ...office.settings, pilotYear: 2015 };
    const in2015 = aCase({ signed: '2015-01-05', start: '2015-01-12' });
    expect(verdictOn('0.2', in2015, { ...office, settings }).code).toBe('0.2/in-year');
    expect(verdictOn('0.2', aCase(), { ...office, settings }).code).toBe('0.2/outside-year');
  });

  it('shows no day of signing where none is known, whichever way the start decides it', () => {
    const { args } = verdictOn('0.2', aCase({ signed: missing('any day'), start: '2015-01-12' }));
    expect(JSON.stringify(args)).not.toContain('1900-01-01');
  });
});
