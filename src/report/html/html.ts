import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';

declare const markup: unique symbol;
/** Markup that is safe to put into a page. Only this file makes it. */
export type Html = { readonly [markup]: true; readonly text: string };

/** What a template takes: text is made harmless, markup stays, lists are joined, nothing is left out. */
export type Part = string | number | Html | undefined | false | readonly Part[];

const MARKUP = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A template for markup. Whatever is put into it stays text: identity codes are masked, characters that a page would
 * obey are replaced, markup is escaped. Attributes must be quoted.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? '';
  for (const [i, part] of parts.entries()) text += written(part) + (strings[i + 1] ?? '');
  return asHtml(text);
}

/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The words of others, set apart where they are written from right to left, so that they turn nothing around them. */
export function bdi(text: string): Html {
  return FROM_RIGHT.test(text) ? html`<bdi>${text}</bdi>` : html`${text}`;
}

/** Parts with something between each two. */
export function joined(parts: readonly Part[], between: Part): Html {
  return asHtml(parts.map(written).join(written(between)));
}

/** A style sheet or a script of our own, exactly as its hash has it. */
export function verbatim(element: 'style' | 'script', content: string): Html {
  if (content.includes('</')) throw new Error(`a ${element} that would end early`);
  return asHtml(`<${element}>${content}</${element}>`);
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (part === undefined || part === false) return '';
  if ('text' in part) return part.text;
  return part.map(written).join('');
}

function escaped(text: string): string {
  return harmlessLine(maskText(text)).replace(MARKUP, (character) => ENTITIES[character] ?? '');
}

function asHtml(text: string): Html {
  return { text } as Html;
}
