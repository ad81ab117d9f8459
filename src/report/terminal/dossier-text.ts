import { harmlessLine } from '../../privacy/harmless.js';
import type { Dossier } from '../dossier.js';
import { padded, widthOf, wrapped } from './layout.js';
import { verdictSigns } from './outcome-lines.js';
import { type Block, joined, type Page } from './page.js';

const NAME_AT_MOST = 34;

/** One claim on a screen. */
export function dossierText(dossier: Dossier, { messages, paint, width }: Page): string {
  const { show: words } = messages;
  const under = (text: string, first: string) => wrapped(harmlessLine(text), width, first);
  const section = (heading: string, lines: readonly string[]): Block =>
    lines.length === 0 ? [] : [paint.bold(heading), ...lines];
  const names = dossier.facts.map(({ name }) => widthOf(name));
  const deep = Math.min(NAME_AT_MOST, Math.max(0, ...names));
  const blocks = [
    [...under(dossier.title, '').map(paint.bold), ...dossier.summary.flatMap((line) => under(line, '  '))],
    section(
      words.verdicts,
      dossier.verdicts.flatMap(({ criterion, verdict, word, sentence, more }) => [
        ...under(`${word}. ${sentence}`, `  ${verdictSigns[verdict]} ${criterion}  `),
        ...more.flatMap((line) => under(line, ' '.repeat(9))).map(paint.dim),
      ]),
    ),
    section(
      words.facts,
      dossier.facts.flatMap(({ name, said, cells }) => [
        ...under(said, `  ${padded(name, deep)}  `),
        ...(cells.length > 0 ? under(cells.join(' · '), ' '.repeat(deep + 4)).map(paint.dim) : []),
      ]),
    ),
    section(
      words.completions,
      dossier.completions.flatMap((line) => under(line, '  ')),
    ),
    section(
      words.history,
      dossier.history.flatMap((line) => under(line, '  ')),
    ),
    under(messages.terminal.officialDecides, '').map(paint.bold),
  ];
  return joined(blocks);
}
