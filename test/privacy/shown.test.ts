import { describe, expect, it } from 'vitest';
import { shown, shownCsv, shownLine, shownPage } from '../../src/privacy/shown.js';
import type { Console, World } from '../../src/shell/world.js';

const CODE = '0101\u200b90-900P';

describe('text that is shown', () => {
  it('is made fit before: what prints takes no other', () => {
    const told: string[] = [];
    const take = (text: string) => void told.push(text);
    const world: Pick<World, 'out' | 'err'> = { out: take, err: take };
    const console: Pick<Console, 'out' | 'info' | 'error'> = { out: take, info: take, error: take };
    // @ts-expect-error A raw text isn't fit for standard output,
    world.out(CODE);
    // @ts-expect-error nor for standard error,
    world.err(CODE);
    // @ts-expect-error nor for what a command prints,
    console.out(CODE);
    // @ts-expect-error nor for its infos,
    console.info(CODE);
    // @ts-expect-error nor for what ends it,
    console.error(CODE);
    // @ts-expect-error nor is what was put together from a fit one and another.
    console.out(`${shown('a')}${CODE}`);
    console.out(shown(CODE));
    expect(told.filter((text) => text === '010190-****')).toHaveLength(1);
  });

  it('is masked and harmless, on its lines', () => {
    expect(shown(`a ${CODE}\r\n\u001b[31mb\u0007`)).toBe('a 010190-****\n\ufffd[31mb\ufffd');
  });

  it('is a line of its own as a message', () => {
    expect(shownLine(`a\n${CODE}`)).toBe('a 010190-****\n');
  });

  it('keeps the colours of a page, and nothing else that a terminal obeys', () => {
    expect(shownPage(`\u001b[1ma\u001b[22m ${CODE}\u001b[2J\n\u001b]0;b\u0007`)).toBe(
      '\u001b[1ma\u001b[22m 010190-****\ufffd[2J\n\ufffd]0;b\ufffd',
    );
  });

  it('takes no figures of two lines of a page together', () => {
    expect(shownPage('rows 12 10 14\n- 1500')).toBe('rows 12 10 14\n- 1500');
  });

  it('is a CSV file with its byte order mark and its line ends', () => {
    expect(shownCsv(`\ufeffa;b\r\n${CODE};1\r\n`)).toBe('\ufeffa;b\r\n010190-****;1\r\n');
  });
});
