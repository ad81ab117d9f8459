import { harmlessJson } from './harmless.js';
import { maskText } from './mask.js';
import type { Shown } from './shown.js';

/** The items of a list, made one at a time: a line each. */
export type Lines<T> = { readonly lines: Iterable<T> };

export function each<T, J>(items: readonly T[], shape: (item: T) => J): Lines<J> {
  return {
    lines: {
      *[Symbol.iterator]() {
        for (const item of items) yield shape(item);
      },
    },
  };
}

/** An object as JSON text in pieces, masked: each of its members on a line, a list's items on a line each. */
export function* jsonPieces(members: object): Generator<Shown> {
  for (const piece of pieces(members)) yield piece as Shown;
}

/** The same as one text. */
export function jsonText(members: object): Shown {
  return [...pieces(members)].join('') as Shown;
}

function* pieces(members: object): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(members)) {
    yield `${before}"${key}": `;
    if (isLines(value)) yield* listPieces(value);
    else yield maskedJson(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function isLines(value: unknown): value is Lines<unknown> {
  return typeof value === 'object' && value !== null && 'lines' in value;
}

function* listPieces({ lines }: Lines<unknown>): Generator<string> {
  let before = '[';
  for (const item of lines) {
    yield `${before}\n${maskedJson(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n]';
}

/** A value as JSON on a line, masked and harmless to show. */
export function jsonLine(value: unknown): Shown {
  return `${maskedJson(value)}\n` as Shown;
}

function maskedJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Nearly every line has nothing to mask. Where a text is written with escapes, a code could hide behind one.
  const isPlain = !json.includes('\\') && maskText(json) === json;
  return harmlessJson(isPlain ? json : JSON.stringify(masked(value)));
}

/** Masks every text, keys too. A hash can look like a code by chance and is left as it is. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value))
    copy[maskText(key)] = key === 'sha256' ? part : masked(part);
  return copy;
}
