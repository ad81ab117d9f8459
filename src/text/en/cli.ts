import type { Messages } from '../messages.js';
import { someOf } from '../say.js';
import { systemReason } from './system.js';
import { quoted } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Did you mean ${name}?`);

export const cli: Messages['cli'] = {
  usage: 'Usage:',
  commandsHeading: 'Commands:',
  optionsHeading: 'Options:',
  argumentsHeading: 'Arguments:',
  examplesHeading: 'Examples:',
  program:
    'Checks payment applications of the reward pilot for associations (2014) and gives the reasons. The program prepares, an official decides.',
  commands: {
    check: 'Check applications against URA extracts and write reports.',
    validate: 'Check the form of applications and the criteria that need no URA.',
    explain: 'Tell a criterion in words; without an argument list them all.',
    show: 'Show one claim whole: criteria, facts with their cells, and the checks of the year.',
    template: 'Write a form to fill in: a CSV template, an Excel workbook or a schema.',
    diff: 'Compare two runs.',
    verify: 'Repeat a run on the same files and tell whether the result is the same.',
    init: 'Make a year folder: folders, a ledger, settings and a guide.',
    pay: 'Enter the payable claims of the newest run in the ledger.',
    test: 'Run example cases and tell what comes out otherwise than expected.',
  },
  arguments: {
    claims: 'payment applications: CSV files, workbooks (.xlsx), folders or patterns',
    code: 'number of a criterion or code of a finding, for example 3.1',
    claim: 'the claim’s id, where needed as business id/claim id',
    showRun: 'the folder of reports; in a year folder the newest unless told',
    kind: 'template: claims, one of the URA extracts, the ledger (paid), completions, or rulings',
    old: 'folder of the earlier run',
    new: 'folder of the new run',
    dir: 'folder of the run',
    yearDir: 'where the new year folder goes; the current folder unless told',
    payRun: 'the newest run of the year folder',
    cases: 'folders that hold example cases',
  },
  placeholders: {
    options: 'options',
    claim: 'claim',
    command: 'command',
    claims: 'applications',
    code: 'criterion|code',
    kind: 'template',
    old: 'old',
    new: 'new',
    dir: 'folder',
    file: 'file',
    path: 'path',
    date: 'date',
    run: 'run',
    name: 'name',
  },
  examples: {
    palkkio: [
      'palkkio init 2014 --lang en',
      'palkkio check applications.csv --ura extracts --out reports --lang en',
      'palkkio explain 3.1 --lang en',
      'palkkio template claims --out applications.csv --lang en',
    ],
    check: [
      'palkkio check --lang en',
      'palkkio check applications.csv --ura extracts --out reports --lang en',
      'palkkio check "applications*.csv" --ura extracts --as-of 2015-01-31 --lang en',
      'palkkio check new --ura extracts --paid reports/payouts.csv --out reports-2 --lang en',
    ],
    validate: [
      'palkkio validate applications.csv --lang en',
      'palkkio validate "applications*.csv" --ids look-up.csv --lang en',
    ],
    explain: [
      'palkkio explain --lang en',
      'palkkio explain 3.1 --lang en',
      'palkkio explain 3.1/started-late --lang en',
    ],
    show: ['palkkio show KS-11 reports --lang en', 'palkkio show KS-11 reports --for-party --lang en'],
    template: [
      'palkkio template claims --out applications.xlsx --lang en',
      'palkkio template completions --from reports --out completions.csv --lang en',
      'palkkio template rulings --from reports --out rulings.csv --lang en',
      'palkkio template keywords --format schema --lang en',
    ],
    diff: ['palkkio diff --lang en', 'palkkio diff reports reports-2 --lang en'],
    verify: ['palkkio verify --lang en', 'palkkio verify reports --lang en'],
    init: ['palkkio init 2014 --lang en', 'palkkio init practice --demo --lang en'],
    pay: ['palkkio pay reports/2014-07-31 --lang en'],
    test: ['palkkio test cases --lang en', 'palkkio test cases --junit results.xml --lang en'],
  },
  options: {
    out: 'folder to write the reports to',
    ura: 'URA extract: file, folder or pattern; can be repeated',
    paid: 'a ledger, or payouts.csv of an earlier run: file, folder or pattern; can be repeated',
    completions: 'what applicants supplied later: a file, folder or pattern; can be repeated',
    rulings: 'an official’s rulings: a file, folder or pattern; can be repeated',
    settings:
      'settings as a JSON file: appropriation, pilot year, municipalities and the office’s contact details',
    asOf: 'day of the check; today by default',
    received: 'day of arrival for applications that state none',
    since:
      'an earlier run against which to tell what is new, or none; in a year folder the newest run unless told',
    extractedOn: 'day of extraction for extracts that state none',
    due: 'day by which requests to complete are to be answered',
    testPersons: 'accept temporary identity codes (individual number 900–999)',
    details: 'show the reasons and cells of every claim, and every notice',
    showFormat: 'form of the output: text, html or json; text unless told',
    forParty: 'leave out what only URA tells: to be given to a party',
    lang: 'language: fi, sv or en; fi by default',
    format: 'form of the output: text or json; text by default',
    color: 'colours: auto, always or never; auto by default',
    quiet: 'print no notices',
    help: 'show the help',
    version: 'show the version',
    validationOut: 'folder for the findings: a table, and a page for each applicant',
    ids: 'file to write the identity codes and business ids to look up in URA to',
    templateOut: 'file to write the template to: .csv, or .xlsx for a form to fill in; the screen by default',
    templateFormat: 'form of the template: csv or its description (schema); csv by default',
    inputs: 'folder in which to look for inputs that don’t lie beside the report; may be repeated',
    paidOn: 'day of payment; today unless told',
    official: 'name of the official in the ledger; from the settings unless told',
    demo: 'fill the folder with a made-up example',
    from: 'folder of a run whose open points are filled in beforehand',
    junit: 'file to write the results to in the form of JUnit (XML)',
    update: 'make what comes out the expected, and tell what changed',
    testDetails: 'show every difference whole, and the codes of criteria',
  },
  errorWord: 'Error',
  unknownOption: ({ option, nearest }) => `Unknown option: ${option}.${near(nearest)}`,
  unknownCommand: ({ command, nearest }) => `Unknown command: ${command}.${near(nearest)}`,
  missingArgument: (argument) => `An argument is missing: ${argument}.`,
  missingOption: (option) => `A required option is missing: ${option}.`,
  missingValue: (option) => `An option lacks its value: ${option}.`,
  tooManyArguments: (argument) => `One argument too many: ${argument}.`,
  wrongChoice: ({ option, value, allowed }) =>
    `The value of ${option} is not valid: ${quoted(value)}. Choices: ${allowed.join(', ')}.`,
  wrongArgument: ({ argument, value, allowed }) =>
    `The value of the argument ${argument} is not valid: ${quoted(value)}. Choices: ${allowed.join(', ')}.`,
  wrongDate: ({ option, value }) =>
    `The value of ${option} is not a date: ${quoted(value)}. Write the day as 2015-01-31 or 31.1.2015.`,
  givenTwice: (option) => `An option is given twice with different values: ${option}. Give it once.`,
  seeHelp: (command) => `Help: ${command} --help`,
  outputIsInput: (path) =>
    `The reports would land among the input files or replace them: ${path}. Choose another folder.`,
  outputNotWritable: ({ path, reason }) => `Cannot write: ${path}. ${systemReason(reason)}`,
  outputOpenElsewhere: (path) =>
    `The file is open in another program: ${path}. Close it, for example in Excel, and try again.`,
  outputIsFile: (path) => `The folder cannot be made, because a file or a link has its name: ${path}.`,
  outputInTheWay: ({ folder, names }) =>
    `The folder holds something else than an unchanged report of this program, so it is not replaced: ${folder}. Move away: ${someOf(names, 'more')}. Or choose another folder.`,
  outputNotMovable: (folder) =>
    `The folder cannot be replaced: ${folder}. It is the root of a disk, in use by another program, or in a folder where you may not write. Close other programs or choose a subfolder of it.`,
  outputIsCurrent: (folder) =>
    `The reports cannot go to the folder in which the command is given, nor to one above it: ${folder}. Choose a subfolder.`,
  outputInUse: (folder) =>
    `Another run is writing into the same folder: ${folder}. Wait until it has ended and try again. A run that was cut off on another computer keeps the folder for a quarter of an hour at most.`,
  nothingWritten: 'No new report was written.',
  nothingChanged: 'No new report was written, and the folder is as it was.',
  earlierAside: (folder) =>
    `No new report was written. The earlier report is in the folder ${folder}, and the next run puts it back.`,
  outputLeft: (folders) =>
    `The report that was replaced could not be removed: ${folders.join(', ')}. If it holds changes of yours, save them. Then remove the folder.`,
  internal: (message) =>
    `The program has a fault: ${message}. No report was written. Please tell the program’s maintainer.`,
};
