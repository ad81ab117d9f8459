import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.js';
import type { Messages } from '../../src/text/messages.js';
import { messagesIn } from '../../src/text/words.js';
import { LANGUAGES } from '../../src/vocabulary/languages.js';
import { phrasesIn, sideBySide } from './side-by-side.js';

const all = await Promise.all(LANGUAGES.map(messagesIn));
const page = sideBySide(all);

/** The words of a language that note which of their phrases with values have been said. */
function noting(words: unknown, code: string, left: Set<string>): unknown {
  if (typeof words === 'function') {
    left.add(code);
    return (...values: readonly unknown[]) => {
      left.delete(code);
      return words(...values);
    };
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => [name, noting(inner, `${code}/${name}`, left)]),
  );
}

/** Texts without values, at whatever depth. */
function plain(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(plain) : [];
}

describe.each(all)('the page of all texts, in $language', (messages) => {
  it('says every phrase that takes values', () => {
    const left = new Set<string>();
    phrasesIn(noting(messages, '', left) as Messages);
    expect([...left]).toEqual([]);
  });

  it('holds every text without values', () => {
    const { language, ...words } = messages;
    const cells = new RegExp(`<td lang="${language}">(.*?)</td>`, 'g');
    const held = [...page.matchAll(cells)].map(([, text]) => text).join('\n');
    expect(plain(words).filter((text) => !held.includes(html`${text}`.text))).toEqual([]);
  });

  it('says nothing that is no text', () => {
    const texts = phrasesIn(messages).flatMap(([code, text]) =>
      [text].flat().map((line) => `${code}: ${line}`),
    );
    expect(texts.filter((text) => /(?<!\.law): $|undefined|\[object|NaN/.test(text))).toEqual([]);
  });
});

it('the page has each phrase once in each language', () => {
  const rows = page.match(/<tr><th scope="row">/g)?.length;
  for (const { language } of all) expect(page.split(`<td lang="${language}">`).length - 1).toBe(rows);
  expect(rows).toBe(phrasesIn(all[0] as Messages).length);
});
