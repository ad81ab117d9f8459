import type { Messages } from '../messages.js';
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
    template: 'Write an empty CSV template or its description.',
    diff: 'Compare two runs.',
    verify: 'Repeat a run on the same files and tell whether the result is the same.',
  },
  arguments: {
    claims: 'CSV files, folders or patterns of payment applications',
    code: 'number of a criterion or code of a finding, for example 3.1',
    kind: 'template: claims, one of the URA extracts, or rulings',
    old: 'folder of the earlier run',
    new: 'folder of the new run',
    dir: 'folder of the run',
  },
  options: {
    out: 'folder to write the reports to',
    ura: 'URA extract: file, folder or pattern; can be repeated',
    paid: 'payouts.csv of an earlier run; can be repeated',
    rulings: 'an official’s rulings as a CSV file; can be repeated',
    settings: 'settings as a JSON file: appropriation, pilot year and municipalities',
    asOf: 'day of the check; today by default',
    received: 'day of arrival for applications that state none',
    extractedOn: 'day of extraction for extracts that state none',
    testPersons: 'accept temporary identity codes (individual number 900–999)',
    lang: 'language: fi, sv or en; fi by default',
    format: 'form of the output: text or json',
    color: 'colours: auto, always or never',
    quiet: 'print no notices',
    help: 'show the help',
    version: 'show the version',
    ids: 'file to write the identity codes and business ids to look up in URA to',
    templateOut: 'file to write the template to; the screen by default',
    from: 'folder of a run whose open criteria are filled in beforehand',
  },
  errorWord: 'Error',
  unknownOption: (option, name) => `Unknown option: ${option}.${near(name)}`,
  unknownCommand: (command, name) => `Unknown command: ${command}.${near(name)}`,
  missingArgument: (argument) => `An argument is missing: ${argument}.`,
  missingOption: (option) => `A required option is missing: ${option}.`,
  missingValue: (option) => `An option lacks its value: ${option}.`,
  tooManyArguments: (argument) => `One argument too many: ${argument}.`,
  wrongChoice: (option, value, allowed) =>
    `The value of ${option} is not valid: ${quoted(value)}. Choices: ${allowed.join(', ')}.`,
  wrongDate: (option, value) =>
    `The value of ${option} is not a date: ${quoted(value)}. Write the day as 2015-01-31 or 31.1.2015.`,
  seeHelp: (command) => `Help: ${command} --help`,
  outputIsInput: (path) => `The report would replace an input file: ${path}. Choose another folder.`,
  outputNotWritable: (path, reason) => `Cannot write: ${path}. The system says: ${reason}.`,
  outputOpenElsewhere: (path) =>
    `The file is open in another program: ${path}. Close it, for example in Excel, and try again.`,
  outputIsFile: (path) => `The folder cannot be made, because a file has its name: ${path}.`,
  nothingChanged: 'The earlier report is unchanged.',
  internal: (message) =>
    `The program has a fault: ${message}. No report was written. Please tell the program’s maintainer.`,
};
