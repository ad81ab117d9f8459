import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { quoted, say } from './values.js';

const named = (about: string) => (about === '' ? '' : ` (${about})`);

export const cases: Messages['cases'] = {
  states: { same: 'Same', updated: 'Updated', differs: 'Differs', 'not-run': 'Could not be run' },
  expected: 'expected',
  found: 'found',
  masked: '(the difference is in a masked or unseen character)',
  empty: '(empty)',
  cell: ({ file, about, column }) => `${file}${named(about)}, column ${column}`,
  row: {
    missing: ({ file, about }) => `${file}${named(about)}: the row is missing`,
    added: ({ file, about }) => `${file}${named(about)}: the row was not expected`,
  },
  columns: (file) => `${file}: the columns are others`,
  order: (file) => `${file}: the rows are in another order`,
  bytes: (file) => `${file}: the content is the same, but not the encoding, quotation marks or line breaks`,
  workbook: (file) => `${file}: the workbook’s cells differ`,
  noFile: (file) => `${file}: the file was expected, and is not written`,
  done: {
    rewritten: (file) => `${file}: written anew`,
    made: (file) => `${file}: written`,
    removed: (file) => `${file}: removed, since it is no longer written`,
  },
  moreLines: (count) => `and ${count} more ${count === 1 ? 'line' : 'lines'} (--details)`,
  more: (count) => `and ${count} more ${count === 1 ? 'difference' : 'differences'} (--details)`,
  stray: (names) =>
    `A file or folder belongs to no case and is not read: ${names.join(', ')}. Correct its name or move it elsewhere.`,
  nothingExpected:
    'The folder expected holds nothing to compare with. Write what is expected with --update, and read it.',
  options: (lines) =>
    `options.txt holds other than the options of a case: ${lines.map(quoted).join(', ')}. Write each option on a line of its own, for example --as-of=2015-01-31.`,
  notRun: (said) => `The run ended without reports, although some are expected:\n${said}`,
  fault: (message) =>
    `There is a fault in the program: ${message}. Report it to whoever maintains the program.`,
  notRead: ({ line, text }) =>
    `also.txt:${line}: the line cannot be read: ${quoted(text)}. Write for example “3.1 unmet: the reason”.`,
  untrue: ({ line, text, found }) => `also.txt:${line}: does not hold: ${quoted(text)}. Found: ${found}.`,
  beside: 'beside the cases',
  strayToo: 'The folder holds other than cases.',
  noFolder: (folder) => `There is no such folder: ${folder}. Check the path.`,
  noCases: (folder) =>
    `There is no case in the folder: ${folder}. A case is a folder with a subfolder expected and a file claims.csv.`,
  junitAmongCases: (file) => `The results would come among the cases: ${file}. Choose another folder.`,
  junitIsOther: (file) =>
    `The file exists and is no JUnit result, so it is not replaced: ${file}. Choose another name.`,
  notWritable: ({ path, reason }) => `Cannot write: ${path}. ${systemReason(reason)}`,
  summary: ({ count, same, updated, differs, notRun }) => {
    const others = [
      ...(updated > 0 ? [`${updated} updated`] : []),
      ...(differs > 0 ? [`${differs} ${differs === 1 ? 'differs' : 'differ'}`] : []),
      ...(notRun > 0 ? [`${notRun} could not be run`] : []),
    ];
    const cases = `${count} ${count === 1 ? 'case' : 'cases'}`;
    return others.length === 0
      ? `${cases}: all the same.`
      : `${cases}: ${same} the same, ${say.list(others)}.`;
  },
  coverage: {
    short: ({ reached, all, notKnown }) =>
      `The cases reach ${reached} of the criteria’s ${all} codes, and ${notKnown} codes of facts that are not known.`,
    seeDetails: 'List: --details.',
    missed: 'Codes that no case reaches:',
    reached: 'Codes that some case reaches:',
    notKnown: 'Codes of facts that are not known, reached by some case:',
  },
};
