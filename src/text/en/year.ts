import type { YearPart } from '../../vocabulary/year-names.js';
import type { Messages } from '../messages.js';
import { someOf } from '../say.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

export const year: Messages['year'] = {
  parts: {
    claims: 'claims',
    extracts: 'URA extracts',
    completions: 'completions',
    rulings: 'rulings',
    ledger: 'ledger',
    settings: 'settings',
    reports: 'reports',
  },

  notAYear: (folder) =>
    `This is no year folder: ${folder}. Go to the year folder, make one with palkkio init, or name claims and extracts in the command.`,
  twice: (names) =>
    `The year folder has two names for one thing: ${say.list(names)}. Move everything into one of them and remove the others.`,
  ledgerMissing: (name) =>
    `The year folder has no ledger: ${name}. Without it nobody knows what was paid already. Restore it from a backup. If nothing has been paid yet, make an empty one: palkkio template paid --lang en --out ${name}`,
  ledgerElsewhere: ({ found, name }) =>
    `The ledger was saved in another format: ${found}. The program reads payments from ${name}. Save the list as CSV under that name and remove ${found} or move it away.`,
  ledgerCopies: ({ files, ledger }) =>
    `Copies of the ledger, which aren’t read: ${someOf(files, 'others')}. All their rows are in ${ledger}.`,
  ledgerCopyHasMore: ({ file, ledger, count }) =>
    `The year folder has a second ledger: ${file}. It has ${count} ${count === 1 ? 'row' : 'rows'} that ${ledger} hasn’t, and payments are read from ${ledger} alone. Move what is missing there, if it is right, and then move ${file} out of the year folder.`,
  ledgerCopyUnread: ({ file, ledger }) =>
    `The year folder has a second ledger, which can’t be read: ${file}. Payments are read from ${ledger} alone. See whether rows are missing there, and move ${file} out of the year folder.`,
  besideParts: (names) => `The year folder has something else, which isn’t read: ${someOf(names, 'others')}.`,
  ledgerRowsLost: ({ ledger, count, run }) =>
    `${count} ${count === 1 ? 'row' : 'rows'} of the ledger ${ledger} ${count === 1 ? 'has' : 'have'} been removed or changed since the check ${run}. If that wasn’t meant, restore the list from a backup: it alone knows what was paid. The list as it was then is in the folder inputs of that check’s reports.`,
  ledgerUnsaved: (ledger) =>
    `The ledger is open in a spreadsheet program: ${ledger}. What has been saved of it was read.`,
  optionNotHere: (option) =>
    `The option ${option} isn’t used in a year folder: files are read from its own folders, and reports get a folder of theirs. Leave the option out. To check other files, name the claims in the command.`,
  misplacedLedger: ({ file, ledger }) =>
    `The file is in the wrong folder: ${file}. It is a ledger, and payments are read from ${ledger} alone. If the file has rows that the ledger lacks, add them to the ledger. Then remove the file from the folder. Don’t put it in the ledger’s place.`,
  misplaced: ({ file, looksLike, part }) =>
    `A file is in the wrong folder: ${file}. By its header it holds ${whatLies[looksLike]}. Move it to the folder ${part}.`,
  notLedger: (file) =>
    `This is the payouts.csv of a run and no ledger: ${file}. It has what wasn’t paid too. Restore the ledger from a backup, and enter the payments of the run with palkkio pay.`,
  runNotReadable: ({ folder, reason }) =>
    `An earlier run can’t be read: ${folder}. ${reason} Restore the folder or move it out of the year folder.`,

  clock: ({ asOf, newest, run }) =>
    `The day of the check, ${say.day(asOf)}, is before that of the newest run, ${say.day(newest)} (${run}). See that the computer’s clock is right.`,
  clockAhead: ({ asOf, newest, run }) =>
    `The day of the check, ${say.day(asOf)}, is more than half a year after that of the newest run, ${say.day(newest)} (${run}). See that the computer’s clock is right: otherwise jobs that haven’t begun count as begun.`,
  chainBroken: (run) =>
    `The chain of runs is broken: the run before ${run} isn’t there, or its run.json was changed. Restore the missing run from a backup.`,
  chainLoose: (runs) => `Runs that don’t belong to the chain: ${someOf(runs, 'others')}. They aren’t used.`,
  chainCopies: (runs) => `Copies of runs, which aren’t used: ${someOf(runs, 'others')}.`,
  compared: (run) => `What is new is told against the run ${run}.`,
  claimsGone: ({ run, claims }) =>
    `Claims that were open at the check ${run} are no longer in the files of claims: ${someOf(claims, 'others')}. A claim that is missing isn’t decided and loses its place. Restore its file. If the claim’s id has been corrected, nothing needs to be done.`,
  otherFinished: (run) =>
    `Another check ended at the same time: ${run}. The reports of this one weren’t written. Run the check again.`,
  inUse: (folder) =>
    `Another program is writing to the year folder: ${folder}. Wait until it ends and try again. A run that was cut off on another computer keeps the folder for a quarter of an hour at most.`,
  notWritable: ({ path, reason }) => `Can’t write: ${path}. ${systemReason(reason)}`,
  noRuns: 'The year folder has no runs yet. Make a check: palkkio check --lang en',
  oneRunOnly: 'The year folder has only one run, so there is nothing to compare.',

  look: {
    heading: (folder) => `Year folder ${folder}. palkkio check reads:`,
    files: (names) => (names.length === 0 ? 'empty' : someOf(names, 'others')),
    missing: 'missing',
    runs: ({ count, newest }) => `${count} ${count === 1 ? 'run' : 'runs'}, the newest ${newest}`,
    noRuns: 'no runs',
    next: 'Check: palkkio check --lang en    Help: palkkio --help --lang en',
  },

  init: {
    taken: ({ folder, names }) =>
      `The folder has parts of a year folder already: ${folder}. Found: ${someOf(names, 'others')}. Nothing was made. Choose another folder.`,
    isFile: (path) => `The folder can’t be made because a file has its name: ${path}.`,
    made: (folder) => `The year folder is ready: ${folder}`,
    readGuide: (guide) => `Read ${guide} first.`,
    office: (settings) => `Fill in the office’s contact details in ${settings}: they go into the letters.`,
    demo: 'It holds a made-up example whose identity codes are temporary. Try: palkkio check --test-persons --lang en',
    noDemo:
      'The example isn’t part of this installation. Nothing was made. Make an empty year folder without --demo.',
  },

  pay: {
    entered: ({ count, euros, ledger }) =>
      `${claims(count)} entered in the ledger ${ledger}, ${say.euros(euros)} together.`,
    withoutId: (count) =>
      `${claims(count)} without a claim id ${count === 1 ? 'was' : 'were'} not entered. Add the id to the claims and check again.`,
    already: (names) => `In the ledger already, not entered again: ${someOf(names, 'others')}.`,
    again: (names) =>
      `Under the same id there was an earlier payment, which was recovered or is for another person: ${someOf(names, 'others')}. See that the new payment is right too.`,
    nothing: 'The run has no payable claims. The ledger is as it was.',
    nothingNew: 'All payable claims of the run are in the ledger already. It is as it was.',
    clock: ({ bookedOn, asOf }) =>
      `The day of booking, ${say.day(bookedOn)}, is before the day of the check, ${say.day(asOf)}. See that the computer’s clock is right. If the day is wrong, correct it in the ledger.`,
    unchanged: 'The ledger is as it was.',
    notInYear: (run) => `This is no run of the year folder: ${run}.`,
    notNewest: ({ run, newest }) =>
      `Only the newest run can be entered as paid. The run given is ${run}, the newest is ${newest}. Give the newest, or remove the newer folder if that check wasn’t needed.`,
    changed: ({ run, files }) =>
      `The files of the run aren’t as they were written: ${run}. Missing or changed: ${someOf(files, 'others')}. Run the check again and enter the new run.`,
    ledgerOpen: ({ ledger, lock }) =>
      `The ledger is open in a spreadsheet program: ${ledger}. Save and close it and try again. If nobody has it open, remove ${lock}.`,
    ledgerUnreadable: (ledger) => `The ledger can’t be read: ${ledger}. Mend it and try again.`,
    ledgerHeld: (ledger) =>
      `The ledger is open in another program: ${ledger}. Close it, in Excel for instance, and try again.`,
    ledgerOtherwise: (ledger) =>
      `The ledger changed while payments were entered: ${ledger}. Nothing was entered. Try again.`,
    paidAndLost: ({ claims, ledger, run }) =>
      `By the check ${run} these claims have been paid already, but their rows are missing from the ledger ${ledger} now: ${someOf(claims, 'others')}. Restore the list from a backup or from the folder inputs of that check’s reports, and run the check again. If a claim hasn’t been paid, enter its payment in the ledger by hand.`,
    paidSince: (names) =>
      `Since the check other payments to the same persons were entered in the ledger: ${someOf(names, 'others')}. Run the check again and enter the new run.`,
    tooMuch: ({ left, euros }) =>
      `By the ledger ${say.euros(left)} of the appropriation is left, but the run pays ${say.euros(euros)}. The ledger was changed after the check. Run the check again and enter the new run.`,
    notEncodable: ({ ledger, text }) =>
      `The ledger’s encoding lacks characters that are needed: ${ledger}. Where: ${text}. Save the list as UTF-8 (CSV UTF-8) and try again.`,
  },

  dropped: {
    year: (folder) => `Year folder to be checked: ${folder}`,
    takenFor: ({ file, role }) => `${file}: read as: ${role}`,
    extract: (kind) => `extract from URA (${kind})`,
    notUsed: (file) =>
      `${file}: not used. Only claims and URA extracts can be dropped. The office’s own tables and settings are read from a year folder.`,
  },

  started: {
    makeYear: (folder) =>
      `There is no year folder here. The folder: ${folder}. Make a new year folder in it? Y = yes, any other key = no.`,
    yes: 'y',
    howTo: 'Drop claims and extracts or a year folder on the program, or open the program in a year folder.',
    key: 'Press a key to close the window.',
  },

  verify: {
    heading: 'Runs of the year',
    same: 'same',
    differs: 'not the same',
    notRepeated: 'could not be repeated',
    chainWhole: 'The chain of runs is whole.',
    details: (run) => `More: palkkio verify ${run} --lang en`,
  },

  guide: ({
    claims: inClaims,
    extracts,
    completions,
    rulings,
    ledger,
    settings,
    reports,
    old,
  }) => `YEAR FOLDER OF THE REWARD PILOT

This folder holds one year of the pilot: what came in, what was decided and what was paid.
The program prepares, an official decides.

FOLDERS AND FILES

  ${inClaims}/   payment applications as they arrived. Don't change them.
  ${extracts}/   extracts from URA: benefit days, keywords, subsidies, grants, benefits
  ${completions}/   values that an applicant supplied later
  ${rulings}/   an official's rulings on open criteria
  ${ledger}   the ledger: what was paid and what was recovered
  ${settings}   the appropriation, and the office's details for the letters
  ${reports}/   every check in a folder of its own. The program never replaces an old one.

Open a command prompt in this folder. palkkio alone tells what would be read.

A MONTH

1. Drop new applications into ${inClaims} and new extracts into ${extracts}.
   The earlier ones may stay: the program knows what is new.
2. Check:

     palkkio check --lang en

3. Open the newest folder in ${reports}, and in it report.html.
   The letters are in its folder letters.
4. When an applicant completes its application, enter the value as a completion. When an official
   decides an open criterion, enter the ruling. The newest run gives tables to fill in:

     palkkio template completions --lang en --from ${reports}/DAY --out ${completions}/DAY.csv
     palkkio template rulings --lang en --from ${reports}/DAY --out ${rulings}/DAY.csv

   Fill in the table, save it in the same folder and check again.
5. When the run is approved for payment, enter its payments in the ledger:

     palkkio pay ${reports}/DAY --lang en

   Only the newest run can be entered. No payment is entered twice.

GOOD TO KNOW

- All parts of one extraction need one date. Where no column tells it, write it in the file's name,
  for instance keywords-2014-07-28.csv.
- An extract that is to count no more goes to the folder ${extracts}/${old}. Don't remove it.
- A recovery is entered in the ledger by hand, as a new row. Close the ledger in the spreadsheet
  program before you enter payments with this one.
- A check that wasn’t needed is undone by removing its folder, if it is the newest in
  ${reports}. A run that was paid isn't removed.
- palkkio verify repeats the runs of the year and checks their chain.
- palkkio diff tells what differs between the last two runs.
`,
};

const whatLies: Readonly<Record<YearPart, string>> = {
  claims: 'claims',
  extracts: 'an extract from URA',
  completions: 'completions',
  rulings: 'rulings',
  ledger: 'a ledger',
  settings: 'settings',
  reports: 'a report',
};
