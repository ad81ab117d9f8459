import type { Decision, Outcome } from '../decisions.js';
import type { Cents, CriterionId, Day, Fact } from '../model.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { asWritten, byText, findingsOf } from './claim.js';
import { OUTCOMES } from './totals.js';
import { valueText } from './values.js';

/** What the claims of a year are counted by, in the order of the report. */
export const STATISTIC_GROUPS = [
  'outcome',
  'municipality',
  'rewardRow',
  'employerSector',
  'contractType',
  'applicant',
  'unmet',
  'onlyUnmet',
  'arrived',
  'started',
] as const;
export type StatisticGroup = (typeof STATISTIC_GROUPS)[number];

/** How many claims of one outcome share a value, how many persons they are of, and the euros paid and to be paid for them. */
export type Statistic = {
  readonly group: StatisticGroup;
  /** As a program wants it: a word, an id, a number or `2014-Q3`; blank where the claim doesn't have it. */
  readonly value: string;
  readonly outcome: Outcome;
  readonly claims: number;
  /** Persons by their identity codes; claims without a code count none. */
  readonly persons: number;
  readonly cents: Cents;
};

/**
 * The year in figures, masked. A claim counts once in a group; only in `unmet` it counts once for each criterion that it
 * doesn't meet, and not at all where it meets all.
 */
export function statisticsOf(decisions: readonly Decision[], messages: Messages): readonly Statistic[] {
  return STATISTIC_GROUPS.flatMap((group) => {
    const byValue = new Map<string, Decision[]>();
    for (const decision of decisions) {
      for (const value of valuesIn(group, decision, messages)) {
        const those = byValue.get(value);
        if (those) those.push(decision);
        else byValue.set(value, [decision]);
      }
    }
    return [...byValue]
      .toSorted(([a], [b]) => byText(a, b))
      .flatMap(([value, those]) =>
        OUTCOMES.flatMap((outcome) => {
          const counted = those.filter((one) => one.outcome === outcome);
          return counted.length === 0 ? [] : [{ group, value, outcome, ...counts(counted) }];
        }),
      );
  });
}

function counts(decisions: readonly Decision[]): Pick<Statistic, 'claims' | 'persons' | 'cents'> {
  const persons = new Set(decisions.map(({ claim }) => asWritten(claim.facts.personId).trim()));
  persons.delete('');
  return {
    claims: decisions.length,
    persons: persons.size,
    cents: decisions.reduce((sum, { payable, paid }) => sum + payable + paid, 0) as Cents,
  };
}

function valuesIn(group: StatisticGroup, decision: Decision, messages: Messages): readonly string[] {
  const { claim, rewardRow } = decision;
  const { facts } = claim;
  const unmet: readonly CriterionId[] = findingsOf(decision).unmet.map(({ criterion }) => criterion);
  switch (group) {
    case 'outcome':
      return [messages.outcomes[decision.outcome]];
    case 'municipality':
      return [maskText(claim.municipality)];
    case 'rewardRow':
      return [rewardRow === undefined ? '' : String(rewardRow)];
    case 'employerSector':
    case 'contractType':
      return [wordOf(group, facts[group], messages)];
    case 'applicant':
      return [maskText(asWritten(facts.applicantId))];
    case 'unmet':
      return unmet;
    case 'onlyUnmet':
      return [unmet.length === 1 ? (unmet[0] ?? '') : ''];
    case 'arrived':
      return [quarterOf(facts.receivedOn)];
    case 'started':
      return [quarterOf(facts.start)];
  }
}

/** A word of a code list as the language writes it; what stands there where it can't be read. */
function wordOf(name: 'employerSector' | 'contractType', fact: Fact<string>, messages: Messages): string {
  return fact.is === 'known' ? valueText(name, fact.value, messages) : maskText(asWritten(fact));
}

/** `2014-Q3`; blank where the day isn't known. */
function quarterOf(day: Fact<Day>): string {
  if (day.is !== 'known') return '';
  const [year, month] = day.value.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
