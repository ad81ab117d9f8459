/** The program with Node in one file: with a command as any other; with files on it, or by itself, as its starter. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { main } from '../dist/shell/cli.js';
import { languageOf } from '../dist/shell/language.js';
import { firstYear, howStarted } from '../dist/shell/started.js';
import { messagesIn } from '../dist/text/words.js';
import { decide, runAs } from './starter.js';

// The version stands here as a constant when the file is made.
/* global VERSION */

async function start() {
  const args = process.argv.slice(2);
  const { env, platform } = process;
  const how = howStarted(args, { env, platform, isThere: existsSync });
  if (how === 'with a command') return main(process, VERSION);
  const { started: words } = (await messagesIn(languageOf(args))).year;
  const exit = how === 'with files' ? await decide(args, VERSION) : await byItself(words);
  await key(`\n${words.key}`);
  return exit;
}

/**
 * A double click: the year folder in which the program lies is checked; where it lies in none, one can be made.
 * @param {import('../dist/text/fi.js').fi['year']['started']} words
 */
async function byItself(words) {
  const beside = dirname(process.execPath);
  const year = await firstYear([beside, process.cwd()]);
  if (year !== undefined) return decide([year], VERSION);
  const answer = await key(words.makeYear(beside));
  if (answer.toLowerCase() === words.yes) return runAs(['init', beside], VERSION);
  process.stderr.write(`\n${words.howTo}\n`);
  return 2;
}

/** Asks for a key and waits for it; without a keyboard nobody is waited for. @param {string} asked @returns {Promise<string>} */
async function key(asked) {
  const { stdin } = process;
  if (!stdin.isTTY) return '';
  process.stderr.write(`${asked}\n`);
  stdin.setRawMode(true);
  const pressed = await new Promise((resolve) => stdin.once('data', resolve));
  stdin.setRawMode(false);
  stdin.pause();
  return String(pressed);
}

start().then((exit) => {
  process.exitCode = exit;
});
