import { describe, expect, it } from 'vitest';
import type { Supplier } from '../../src/model.js';
import { catalogue, readingsOfExtracts } from '../../src/pilot/catalogue.js';
import { derivations } from '../../src/pilot/criteria.js';
import { extractOf, suppliers } from '../../src/pilot/facts.js';
import { verdictOf } from '../../src/pilot/findings.js';
import { readings } from '../../src/pilot/readings.js';
import { aCase, day, office } from '../support/case.js';
import { verdictOn } from '../support/decides.js';
import { examples } from './findings-examples.js';

describe('what is told of the criteria without a claim', () => {
  it('is told of all of them, in their order', () => {
    const ids = '0.1 0.2 1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 5.1'.split(' ');
    expect(catalogue.map(({ id }) => id)).toEqual(ids);
  });

  it('names the facts that a claim or an extract must give, and none that is made from them', () => {
    const factsOf = new Map(catalogue.map(({ id, facts }) => [id, facts]));
    expect(factsOf.get('2.2')).toEqual(['keywords', 'signed', 'receivedOn']);
    expect(factsOf.get('3.1')).toEqual(['start', 'subsidies', 'applicantId', 'signed', 'statedEnd']);
    expect(factsOf.get('4.2')).toEqual(['claimedRow']);
    expect(factsOf.get('5.1')).toEqual([
      'personId',
      'applicantId',
      'claimId',
      'employerId',
      'start',
      'receivedOn',
    ]);
    for (const { id, facts } of catalogue)
      expect(
        facts.filter((name) => name in derivations),
        id,
      ).toEqual([]);
  });

  it('names every reading once, with its criterion or as one of extracts', () => {
    const told = catalogue.flatMap((criterion) =>
      criterion.readings.map((reading) => [reading, criterion.id]),
    );
    const ofExtracts = readingsOfExtracts.map((reading) => [reading, 'extracts']);
    expect([...told, ...ofExtracts].toSorted()).toEqual(Object.entries(readings).toSorted());
    expect(readingsOfExtracts).toContain('RUd');
    expect(told.map(([reading]) => reading)).toEqual(expect.arrayContaining(['R0.2', 'R3.1c', 'R5.1b']));
  });
});

it('each fact has one who can supply it: the association what it states, the others what they hold', () => {
  const of = (who: Supplier) => Object.entries(suppliers).flatMap(([name, is]) => (is === who ? [name] : []));
  expect(of('project')).toEqual(['projectSignedOn']);
  expect(of('office').toSorted()).toEqual(
    ['receivedOn', ...Object.keys(extractOf), 'periods', 'endOfWork', 'jobSubsidy'].toSorted(),
  );
  const stated = Object.keys(aCase().claim.facts).filter((name) => !/receivedOn|projectSignedOn/.test(name));
  expect(of('association').toSorted()).toEqual(
    [...stated, 'contractNature', 'lastDay', 'employerKind'].toSorted(),
  );
});

describe('what a finding comes to', () => {
  const told = new Map<string, string>(Object.entries(verdictOf));
  const isOfRun = (code: string) => /^(4\.2|5\.1)/.test(code);

  it('is what the criterion gives where it finds so', () => {
    // Made in the test itself: mutation takes what is made before any test for tried by all of them.
    const found = new Map<string, string>(
      examples.map(([criterion, , { asOf, ...given }]) => {
        const by = asOf === undefined ? office : { ...office, asOf: day(asOf) };
        const { code, verdict } = verdictOn(criterion, aCase(given), by);
        return [code, verdict];
      }),
    );
    const ofCriteria = [...told].filter(([code]) => !isOfRun(code));
    expect(ofCriteria.map(([code]) => [code, found.get(code)])).toEqual(ofCriteria);
  });

  it('is told of those judged over the run too', () => {
    const codes = (verdict: string) =>
      [...told].filter(([code, is]) => isOfRun(code) && is === verdict).map(([code]) => code);
    expect(codes('met')).toEqual([
      '4.2/nothing-claimed',
      '4.2/nothing-to-compare',
      '4.2/not-claimed-less',
      '5.1/only-one',
      '5.1/this-is-paid',
    ]);
    expect(codes('unmet')).toEqual(['5.1/paid-before-same-job', '5.1/claimed-twice']);
    expect(codes('unknown')).toEqual([
      '4.2/claimed-less',
      '5.1/paid-for-another-person',
      '5.1/paid-before',
      '5.1/recovered-not-paid',
      '5.1/other-applicant',
      '5.1/other-content',
      '5.1/same-job-other-content',
      '5.1/same-job-maybe',
      '5.1/perhaps-one-person',
      '5.1/other-job',
      '5.1/order-not-known',
    ]);
  });
});
