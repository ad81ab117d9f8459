import type { Claim, Day, ExtractKind, Fact, Language } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { byText } from '../claim.js';
import { csvDay, csvText } from './csv.js';

/** The extracts that tell of persons. The others tell of bodies. */
const OF_PERSONS: readonly ExtractKind[] = ['benefit-days', 'keywords', 'subsidies', 'benefits'];
const OF_BODIES: readonly ExtractKind[] = ['grants'];

/** A cell with several values. */
const BETWEEN = ' | ';

/** What the register is asked about one person or body, over all claims that name it. */
type LookUp = {
  readonly signed: readonly Day[];
  /** Days on which it matters too that nothing else is in the register. */
  readonly later: readonly Day[];
};

/**
 * Whom to look up in the register, whole, each once, for whoever makes the extracts: in which kinds, which days they have to
 * cover, and of persons which count of benefit days is needed.
 */
export function idList(claims: readonly Claim[], messages: Messages): string {
  const { validation, kinds, language } = messages;
  const { ids } = validation;
  const header = [ids.kind, ids.id, ids.extracts, ids.days, ids.count];
  const persons = lookUps(claims, ({ personId }) => personId, ['start', 'receivedOn']);
  const bodies = lookUps(claims, ({ applicantId }) => applicantId, ['start']);
  const namesOf = (some: readonly ExtractKind[]) => some.map((kind) => kinds[kind]).join(BETWEEN);
  return csvText(
    header.map((name) => ({ header: name, holds: 'text' })),
    [
      ...persons.map(([id, lookUp]) => [
        ...[ids.person, id, namesOf(OF_PERSONS), daysOf(lookUp, language)],
        lookUp.signed.map((day) => ids.lastCount(csvDay(day, language))).join(BETWEEN),
      ]),
      ...bodies.map(([id, lookUp]) => [
        ...[ids.business, id, namesOf(OF_BODIES), daysOf(lookUp, language)],
        '',
      ]),
    ],
  );
}

/** Whether a file is a list of ids as `idList` writes it in any of these languages, and nothing more. */
export function isIdList(text: string, languages: readonly Messages[]): boolean {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split('\r\n');
  return languages.some(({ validation: { ids }, kinds }) => {
    const day = String.raw`(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)`;
    const days = `(?:${day}(?:–${day})?)?`;
    const count = ids.lastCount('DAY').replace('DAY', day);
    const names = (some: readonly ExtractKind[]) => some.map((kind) => kinds[kind]).join(String.raw` \| `);
    const person = String.raw`${ids.person};\d{6}[-+A-FU-Y]\d{3}[0-9A-Y];${names(OF_PERSONS)};${days};(?:${count}(?: \| ${count})*)?`;
    const body = String.raw`${ids.business};\d{7}-\d;${names(OF_BODIES)};${days};`;
    const line = new RegExp(`^(?:${person}|${body})$`);
    return (
      header === [ids.kind, ids.id, ids.extracts, ids.days, ids.count].join(';') &&
      lines.every((each) => each === '' || line.test(each))
    );
  });
}

/** Everyone that claims name in one cell, in order, with the days that the criteria ask about. */
function lookUps(
  claims: readonly Claim[],
  idOf: (facts: Claim['facts']) => Fact<string>,
  later: readonly ('start' | 'receivedOn')[],
): readonly (readonly [id: string, lookUp: LookUp])[] {
  const found = new Map<string, { readonly signed: Set<Day>; readonly later: Set<Day> }>();
  for (const { facts } of claims) {
    const id = idOf(facts);
    if (id.is !== 'known') continue;
    const days = found.get(id.value) ?? { signed: new Set(), later: new Set() };
    found.set(id.value, days);
    for (const day of dayOf(facts.signed)) days.signed.add(day);
    for (const day of later.flatMap((name) => dayOf(facts[name]))) days.later.add(day);
  }
  return [...found]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([id, days]) => [id, { signed: [...days.signed].toSorted(byText), later: [...days.later] }]);
}

function dayOf(fact: Fact<Day>): readonly Day[] {
  return fact.is === 'known' ? [fact.value] : [];
}

/** From the first day asked about to the last. */
function daysOf({ signed, later }: LookUp, language: Language): string {
  const [first, ...others] = [...signed, ...later].toSorted(byText);
  const last = others.at(-1);
  if (first === undefined) return '';
  const from = csvDay(first, language);
  return last === undefined || last === first ? from : `${from}–${csvDay(last, language)}`;
}
