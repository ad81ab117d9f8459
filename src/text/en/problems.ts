import type { Cents } from '../../model.js';
import type { Messages } from '../messages.js';
import type { FirstOf } from '../phrases.js';
import { systemReason } from './system.js';
import { quoted, say } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Nearest known: ${quoted(name)}.`);
const asText =
  'Format the column as text in Excel (Ctrl+1 → Number → Text), type the value again and save the file.';
const asDate = 'Write the day as 1.3.2014 or 2014-03-01 and save the file again.';
const asCsv = 'Open the file in Excel, choose Save As → CSV UTF-8 and give the saved file.';

const settings: Readonly<Record<string, string>> = {
  appropriation: 'appropriation',
  pilotYear: 'pilot year',
  municipalities: 'municipalities',
  office: 'the office’s contact details',
};
const setting = (key: string) => settings[key] ?? key;
const settingValue = (key: string, value: string) =>
  key === 'appropriation' ? say.euros(Math.round(Number(value) * 100) as Cents) : say.list(value.split(','));

const moreThan = (count: number) => (count === 0 ? '' : ` and ${count} more`);
const sentencesOf = (all: readonly (string | false | undefined)[]) => all.filter(Boolean).join(' ');
const namesOf = (names: readonly string[], more: number) =>
  `${more === 0 ? say.list(names) : names.join(', ')}${moreThan(more)}`;

export const undecided: Messages['undecided'] = {
  heading: (count) => (count === 1 ? '1 row was not decided' : `${count} rows were not decided`),
  claim: ({ claim, applicant }) =>
    `${claim === '' ? '(no number)' : `claim ${claim}`}, ${applicant || '(applicant not known)'}`,
  sheet: 'Not decided',
  columns: {
    row: 'row',
    claimId: 'claim id',
    applicantName: 'applicant',
    applicantId: 'business id of the applicant',
    found: 'what was found',
    remedy: 'what to do',
  },
};

export const textLine: Messages['textLine'] = (line) => `line ${line} of the text file`;

export const invisible: Messages['invisible'] = (characters) =>
  `There ${characters.length === 1 ? 'is an invisible character' : 'are invisible characters'} in the cell too: ${say.list(characters)}.`;

const firstOf = ({ shown, more }: FirstOf) =>
  more === 0 ? say.list(shown) : `${shown.join(', ')} and ${more} more`;
const inText = (lines: FirstOf | undefined) => (lines ? ` (lines ${firstOf(lines)} of the text file)` : '');

/** Messages of one kind about one column, told as one: before the words on the first of them, and after these. */
export const together: Messages['together'] = {
  cells: ({ count, rows, lines }) => `${count} cells, rows ${firstOf(rows)}${inText(lines)}.`,
  /** Of rows as a whole. */
  rows: ({ count, rows, lines }) => `${count} rows: ${firstOf(rows)}${inText(lines)}.`,
  columns: ({ shown, more }) =>
    `The same holds of ${shown.length + more} more columns: ${firstOf({ shown, more })}. The first of them:`,
  /** What the other cells hold: each value once. */
  others: ({ shown, more }) =>
    `${shown.length + more === 1 ? 'Another value' : 'Other values'}: ${firstOf({ shown: shown.map(quoted), more })}.`,
};

export const problems: Messages['problems'] = {
  // The file can't be used
  'file-not-found': () => ({ found: 'The file does not exist.', remedy: 'Check the file’s name and path.' }),
  'folder-without-csv': () => ({
    found: 'The folder holds neither a CSV file nor an .xlsx workbook.',
    remedy: 'Check the folder or give the files by name.',
  }),
  'pattern-without-files': () => ({
    found: 'No file name matches the pattern.',
    remedy: 'Check the pattern and the folder.',
  }),
  'file-not-readable': ({ reason }) => ({
    found: `The file cannot be read. ${systemReason(reason)}`,
    remedy: 'Check the permissions and that the file is not locked by another program.',
  }),
  'file-changed': () => ({
    found: 'The file changed while it was being read.',
    remedy: 'Wait until it is saved or extracted, and run again.',
  }),
  'file-empty': () => ({
    found: 'The file is empty.',
    remedy: 'Take the extract or save the file again; its first row must hold the headers.',
  }),
  'workbook-of-other-kind': ({ format }) => ({
    found: `The file is a .${format} workbook. Of workbooks only .xlsx files are read.`,
    remedy:
      'Open the file in a spreadsheet program, choose Save As → Excel workbook (.xlsx) and give the saved file.',
  }),
  'workbook-password': () => ({
    found: 'The workbook is protected by a password and can’t be read.',
    remedy:
      'Remove the password in Excel: File → Info → Protect Workbook → Encrypt with Password, empty the field and save.',
  }),
  'workbook-too-large': ({ millionCells, megabytes }) => ({
    found: `The workbook is too large to be read: at most ${millionCells} million cells and ${megabytes} megabytes unpacked are read.`,
    remedy: asCsv,
  }),
  'workbook-damaged': () => ({
    found: 'The file is damaged, or it is a packed file but no Excel workbook.',
    remedy: 'Open the file in Excel and save it again as .xlsx or CSV UTF-8.',
  }),
  'file-is-binary': () => ({ found: 'The file is not text and so not a CSV file.', remedy: asCsv }),
  'header-not-recognised': ({ found }) => ({
    found: `The first row is not a known header row: ${quoted(found)}.`,
    remedy: 'Put a header row first. The command palkkio template gives a model.',
  }),
  'header-twice': ({ header, first }) => ({
    found: `The column ${quoted(header)} stands twice in the header row. The first: ${first}.`,
    remedy: 'Remove one of the columns or rename it.',
  }),
  'column-missing': ({ column, found, foundCell }) => ({
    found: `A required column is missing: ${column}.${
      found === undefined
        ? ''
        : ` Nearest header: ${quoted(found)}${foundCell === undefined ? '' : `, cell ${foundCell}`}.`
    }`,
    remedy: 'Add the column or correct its header.',
  }),
  'quote-unterminated': () => ({
    found: 'A quotation mark opens on this line and is never closed.',
    remedy: 'Add the closing quotation mark or remove the opening one.',
  }),
  'row-too-long': () => ({
    found: 'The row is longer than 16 megabytes.',
    remedy: 'Check that the line breaks are there, or take the extract again.',
  }),
  'kind-not-recognised': ({ nearest, missing }, { word, list }) => ({
    found: `The header row does not tell which URA extract this is.${
      nearest === undefined ? '' : ` Nearest kind: ${word(nearest)}; it lacks: ${list(missing)}.`
    }`,
    remedy: 'Check that the file is a URA extract and has every required column.',
  }),
  'kind-ambiguous': ({ kinds }, { word, list }) => ({
    found: `The header row fits more than one URA extract: ${list(kinds.map(word))}.`,
    remedy: 'Split the file so that each extract is in a file of its own.',
  }),
  'kind-not-given': ({ kind }, { word }) => ({
    found: `A required URA extract is missing: ${word(kind)}.`,
    remedy: 'Save the extract in the folder of extracts or give it with the option --ura.',
  }),
  'no-claims': () => ({
    found: 'The files hold no claim row.',
    remedy: 'Check that you gave the payment applications and not an extract.',
  }),
  'not-payouts': () => ({
    found: 'The file is neither a ledger nor the list of payouts of an earlier run.',
    remedy:
      'Give a ledger with the headers of the template from palkkio template paid, or the file payouts.csv, unchanged, from the folder of an earlier run.',
  }),
  'claims-are-extract': ({ kind }, { word }) => ({
    found: `The file is a URA extract (${word(kind)}), not claims.`,
    remedy: 'Move it to the folder of extracts or give it with the option --ura.',
  }),
  'settings-not-json': () => ({
    found: 'The settings file is not valid JSON.',
    remedy:
      'Correct the place. Texts stand in quotation marks, commas stand between the items, and a point before decimals: 40000.50.',
  }),
  'settings-unknown-key': ({ key, near: name }) => ({
    found: `The settings file has an unknown setting: ${quoted(key)}.${near(name)}`,
    remedy:
      'Remove the setting. Only the appropriation (“appropriation”), the pilot year (“pilotYear”), the municipalities (“municipalities”) and the office’s contact details (“office”) can be set.',
  }),
  'settings-key-twice': ({ key }) => ({
    found: `A setting stands twice: ${quoted(key)}.`,
    remedy: 'Leave the setting in the file once.',
  }),
  'settings-wrong-value': ({ key, expected }) => ({
    found: `The value of a setting is not valid: ${setting(key)}.`,
    remedy: {
      euros: 'Give the amount in euros as a number, for example 40000.',
      year: 'Give the year as a number of four digits, for example 2014.',
      names: 'Give the names of the municipalities as a list, each in quotation marks.',
      office:
        'Give the office’s details as a group: name, address, phone, email, official and objection, each as text.',
      text: 'Give the detail as text in quotation marks.',
    }[expected],
  }),
  'ruling-claim-ambiguous': ({ claim }) => ({
    found: `The ruling may concern more than one claim: ${quoted(claim)}.`,
    remedy: 'Give the claims different numbers and correct the number in the ruling too.',
  }),
  'ruling-criterion-unknown': ({ found, looksLikeDate }) => ({
    found: looksLikeDate
      ? `The number of the criterion is not known: ${quoted(found)}. Excel may have turned the number into a date.`
      : `The number of the criterion is not known: ${quoted(found)}.`,
    remedy: 'Format the cell as text and write the number of the criterion, for example 3.1.',
  }),
  'ruling-not-needed': ({ verdict, objection }, { word }) => ({
    found:
      objection === undefined
        ? `The criterion is not open, so the ruling is not used. The criterion’s state: ${word(verdict)}.`
        : `The ruling is not used, since an objection has been decided. The number of the decision: ${objection}.`,
    remedy: 'The ruling may stay in the file. If it was meant to be used, check which criterion it concerns.',
  }),
  'ruling-twice': ({ other }) => ({
    found: `There are two different rulings on the same criterion, and neither is used. The other: ${other}.`,
    remedy: 'Remove the one that is not valid.',
  }),
  'ruling-incomplete': ({ missing }, { list }) => ({
    found: `The ruling lacks: ${list(missing)}.`,
    remedy: 'Complete the ruling. It needs a reason, the official and the day.',
  }),
  'ruling-needs-row': () => ({
    found: 'The ruling lacks the criterion of the reward table by which the reward is paid.',
    remedy: 'Add the number of the criterion, 1–4, to the ruling.',
  }),
  'ruling-without-arrival': () => ({
    found: 'The arrival cannot be ruled as met, since the day the application arrived is not known.',
    remedy:
      'Correct the day of arrival in the file of claims. Where the cell is blank, the option --received can give it too.',
  }),
  'ruling-without-person': () => ({
    found: 'The criterion cannot be ruled as met, since the person’s identity code is not known.',
    remedy: 'Ask the applicant for the identity code and enter it as a completion.',
  }),
  'ruling-after-check': ({ date, asOf }, { day }) => ({
    found: `The ruling is dated ${day(date)}, after the day of the check ${day(asOf)}, and is not used.`,
    remedy: 'Check the day of the ruling.',
  }),
  'ruling-now-unmet': () => ({
    found: 'The criterion was ruled as met, but by what is known now it is unmet. The ruling is not used.',
    remedy: 'Find out whether what is known now is right. If it is, remove the ruling.',
  }),
  'completion-incomplete': ({ missing }, { list }) => ({
    found: `The completion lacks: ${list(missing)}. It is not used.`,
    remedy: 'Enter the value, the document that shows it, the day it arrived and who entered it.',
  }),
  'completion-column-unknown': ({ found, near: name }) => ({
    found: `Claims have no column ${quoted(found)}, so the completion is not used.${near(name)}`,
    remedy: 'Write the name of the column as the template of claims has it.',
  }),
  'completion-not-of-column': ({ found }) => ({
    found: `The column ${quoted(found)} cannot be completed, so the completion is not used.`,
    remedy:
      'The claim’s number, the applicant’s business id and the day of arrival are corrected in the file of claims.',
  }),
  'completion-after-check': ({ date, asOf }, { day }) => ({
    found: `The completion arrived on ${day(date)}, after the day of the check ${day(asOf)}, and is not used.`,
    remedy: 'Check the day on which the completion arrived.',
  }),
  'completion-twice': ({ other }) => ({
    found: `There are two different completions of one cell from one day, so the value is in conflict. The other: ${other}.`,
    remedy: 'Remove the wrong completion or enter one that arrived later.',
  }),

  // The row is listed, not decided
  'row-wrong-width': ({ found, expected }) => ({
    found: `The row has ${found === 1 ? '1 cell' : `${found} cells`}, but the header row has ${expected}.`,
    remedy:
      'Check the row’s delimiters and quotation marks. A value that contains the delimiter belongs in quotation marks.',
  }),
  'row-bad-quotes': ({ until }) => ({
    found: `The row’s quotation marks are wrong.${
      until === undefined ? '' : ` One was left open, and the lines up to line ${until} could not be read.`
    }`,
    remedy: 'Write a quotation mark inside a value twice or remove it.',
  }),
  'row-copy': ({ of }) => ({
    found: `The row is a copy of another row, which is decided: ${of}. The application’s number and content are the same; the day of arrival and the names may differ.`,
    remedy: 'Nothing needs to be done if it is the same application.',
  }),
  'row-owner-unclear': () => ({
    found:
      'The row’s id is spelt in an unusual way and may mean several persons or bodies of the claims. The row was not read.',
    remedy: 'Correct the id. Until then the row may be about each of them.',
  }),
  'row-without-claim': () => ({
    found: 'The row names no person, no business id of an applicant and no job, so it is no claim.',
    remedy: 'Remove the row if it is a sum or a note. Fill it in if it is a claim.',
  }),
  'row-example-changed': () => ({
    found: 'The row is marked as the form’s example but has been changed. The row was not read.',
    remedy: 'If the row is a real one, write its own id in its first cell. Otherwise remove the row.',
  }),
  'header-again': () => ({
    found: 'The row is a header row in the middle of the file.',
    remedy: 'Remove the row. It was left when files were joined.',
  }),

  // The cell can't be read
  'cell-missing': ({ expects, allowed = [] }, { word }) => ({
    found: 'A required value is missing.',
    remedy: {
      text: 'Fill in the value.',
      day: 'Write the day as 1.3.2014 or 2014-03-01.',
      'yes-no': 'Write yes or no.',
      person: 'Fill in the personal identity code.',
      business: 'Fill in the business id as 1234567-1.',
      hours: 'Write the hours a week, for example 37.5.',
      word: `Write one of these: ${allowed.map(word).join(', ')}.`,
    }[expects],
  }),
  'date-two-digit-year': ({ found }) => ({
    found: `The century of the date is not clear, since its year has two digits: ${quoted(found)}.`,
    remedy: asDate,
  }),
  'date-month-only': ({ found }) => ({ found: `The date lacks its day: ${quoted(found)}.`, remedy: asDate }),
  'date-serial': ({ found, day }) => ({
    found: `The cell holds Excel’s day number ${found}${day === undefined ? '' : `, which means ${say.day(day)}`}.`,
    remedy:
      'Format the column as D.M.YYYY and save the file again. Excel: Ctrl+1 → Number → Custom. LibreOffice: Ctrl+1 → Numbers → Format code.',
  }),
  'date-impossible': ({ found, daysInMonth }) => ({
    found: `There is no such day: ${quoted(found)}. The month has ${daysInMonth} days.`,
    remedy: 'Correct the date.',
  }),
  'date-unreadable': ({ found }) => ({ found: `The date cannot be read: ${quoted(found)}.`, remedy: asDate }),
  'dates-reversed': ({ startsOn, endsOn }) => ({
    found: `The end is before the start: ${startsOn} to ${endsOn}.`,
    remedy: 'Check both dates.',
  }),
  'number-unreadable': ({ found }) => ({
    found: `The number cannot be read: ${quoted(found)}.`,
    remedy:
      'Write the number alone, for example 37.5, without thousands marks and with at most four decimals.',
  }),
  'number-negative': ({ found }) => ({
    found: `The number is negative: ${quoted(found)}.`,
    remedy: 'Check the number and write it without a minus sign.',
  }),
  'money-unreadable': ({ found }) => ({
    found: `The amount cannot be read: ${quoted(found)}.`,
    remedy: 'Write the amount in euros, for example 1500 or 1 500,00 €.',
  }),
  'yes-no-unreadable': ({ found, near: name }, { word }) => ({
    found: `The answer is neither yes nor no: ${quoted(found)}.${near(name && word(name))}`,
    remedy: 'Write yes or no. An empty cell means that there is no answer.',
  }),
  'word-unknown': ({ found, allowed, near: name }, { word }) => ({
    found: `The value is not known: ${quoted(found)}.${near(name && word(name))}`,
    remedy: `Use one of these: ${allowed.map(word).join(', ')}.`,
  }),
  'person-unreadable': () => ({
    found: 'The value in the cell does not have the form of a personal identity code.',
    remedy:
      'Check the code. It has 11 characters: the day of birth, a sign, an individual number and a check character.',
  }),
  'person-wrong-check': () => ({
    found: 'The check character or the date of birth in the personal identity code is wrong.',
    remedy: 'Check the code with the applicant.',
  }),
  'person-temporary': () => ({
    found: 'The personal identity code is temporary and not in the population register.',
    remedy: 'Ask the applicant for the real code. Test data can be run with the option --test-persons.',
  }),
  'person-nobodys': () => ({
    found: 'The identity code is nobody’s: individual numbers 000 and 001 are never given.',
    remedy: 'Ask the applicant for the right identity code.',
  }),
  'business-unreadable': ({ found }) => ({
    found: `The value does not have the form of a business id: ${quoted(found)}.`,
    remedy: 'Write the business id as 1234567-1. An association’s register number is not a business id.',
  }),
  'business-wrong-check': ({ found }) => ({
    found: `The check digit of the business id is wrong: ${quoted(found)}.`,
    remedy: 'Check the business id in the Business Information System (ytj.fi).',
  }),
  'business-nobodys': ({ found }) => ({
    found: `The business id is a placeholder that nobody has: ${quoted(found)}.`,
    remedy: 'Write the right business id. If there is none, leave the employer’s business id blank.',
  }),
  'keyword-unreadable': ({ found }) => ({
    found: `The cell holds no keyword number: ${quoted(found)}.`,
    remedy: 'Write the keyword’s four digits, for example 0018.',
  }),
  'row-number-unreadable': ({ found }) => ({
    found: `The criterion of the reward table is not known: ${quoted(found)}.`,
    remedy: 'Write the number 1, 2, 3 or 4.',
  }),
  'excel-error': ({ found }) => ({
    found: `The cell holds an error message of Excel: ${quoted(found)}.`,
    remedy: 'Correct the formula in Excel or type the value, and save the file again.',
  }),
  'excel-hashes': ({ found }) => ({
    found: `Excel has saved number signs in place of the value: ${quoted(found)}.`,
    remedy:
      'Widen the column in Excel (double-click the right edge of its heading) until the value shows and save the file again.',
  }),
  'excel-scientific': ({ found }) => ({
    found: `Excel has turned the value into scientific notation: ${quoted(found)}.`,
    remedy: asText,
  }),

  // Read all the same
  'read-as-windows-1252': () => ({
    found: 'The file is not UTF-8, so it was read as Windows-1252.',
    remedy: 'Check that ä, ö and å in names are right. The format CSV UTF-8 is the safest.',
  }),
  'file-given-twice': () => ({
    found: 'The same file was given more than once. It was read once.',
    remedy: 'Nothing needs to be done.',
  }),
  'folder-left-out': ({ names, more, ofSystems }) => ({
    found: sentencesOf([
      names.length > 0 && `The folder holds other things that are not read: ${namesOf(names, more)}.`,
      ofSystems &&
        `The folder holds files that the operating system or office programs keep for themselves and that are not read: ${namesOf(ofSystems.names, ofSystems.more)}.`,
    ]),
    remedy:
      names.length > 0
        ? 'If one of them is an input, save it in the folder as a CSV file or an .xlsx workbook. Subfolders are not read.'
        : 'Nothing needs to be done about them.',
  }),
  'folder-reports': ({ names, more }) => ({
    found: `The folder holds reports of this program, which are not read as inputs: ${namesOf(names, more)}.`,
    remedy: 'Keep the reports in a folder of their own.',
  }),
  'workbook-rows-above': ({ rows, more }) => ({
    found: `Above the header there are rows that were not read: ${namesOf(rows, more)}.`,
    remedy: 'Nothing needs to be done unless they hold claims or other data.',
  }),
  'workbook-hidden-rows': ({ rows, more }) => ({
    found: `The sheet has hidden or filtered rows. They were read: ${namesOf(rows, more)}.`,
    remedy: 'If they were not to be read, delete the rows from the sheet and save the workbook again.',
  }),
  'workbook-hidden-sheet': () => ({
    found: 'The data were read from a hidden sheet, because the first fitting header is there.',
    remedy: 'Check that it is the right sheet. If it isn’t, delete it and save the workbook again.',
  }),
  'workbook-other-sheets': ({ names, more }) => ({
    found: `One sheet of the workbook was read. Not read: ${namesOf(names, more)}.`,
    remedy: 'If they hold input, save each of them as a file of its own.',
  }),
  'header-only': () => ({
    found: 'The file has a header row but no data row.',
    remedy: 'Check whether the extract or the saving was cut short.',
  }),
  'column-unknown': ({ header, near: name }) => ({
    found: `The column is not known and was not read: ${quoted(header)}.${near(name)}`,
    remedy: 'Correct the header if the column is needed.',
  }),
  'claim-id-missing': () => ({
    found: 'The application has no number.',
    remedy: 'Give it a number that no other application of the applicant has.',
  }),
  'business-zero-restored': ({ read }) => ({
    found: `A zero was missing at the start of the business id. It was read as: ${read}.`,
    remedy: asText,
  }),
  'business-spelling': ({ found, read }) => ({
    found: `The business id is spelt in an unusual way: ${quoted(found)}. It was read as ${read}.`,
    remedy: 'Write the business id as 1234567-1.',
  }),
  'person-dash': () => ({
    found: 'The personal identity code had a dash that was read as a hyphen.',
    remedy: 'Check the sign in the code.',
  }),
  'person-spelling': ({ read }) => ({
    found: `The identity code is spelt in an unusual way. It was read as ${read}.`,
    remedy: 'Check the identity code and write it without blanks and special characters.',
  }),
  'date-year-completed': ({ found, read }) => ({
    found: `The year of the date has two digits: ${quoted(found)}. The day was read as ${say.day(read)}.`,
    remedy:
      'Nothing needs doing if the day is right. Otherwise format the column as D.M.YYYY (Excel: Ctrl+1 → Number → Custom; LibreOffice: Ctrl+1 → Numbers → Format code) and save the file again.',
  }),
  'keyword-zeros-restored': ({ found, read }) => ({
    found: `The keyword does not stand in the cell as four plain digits: ${quoted(found)}. It was read as: ${read}.`,
    remedy: 'Check the keyword. Formatting the column as text in Excel keeps leading zeros.',
  }),
  'municipality-not-in-pilot': ({ found }) => ({
    found: `The municipality is not in the municipal pilot: ${quoted(found)}.`,
    remedy: 'Check the municipality. It affects the totals only.',
  }),
  mojibake: ({ found }) => ({
    found: `Letters have probably been garbled in saving: ${quoted(found)}.`,
    remedy: 'Save the file again from the original as CSV UTF-8.',
  }),
  'invisible-characters': ({ characters }) => ({
    found: `The invisible ${characters.length === 1 ? 'character' : 'characters'} ${say.list(characters)} ${characters.length === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Write the value again if it is wrong.',
  }),
  'byte-order-mark': () => ({
    found: 'The cell holds an invisible byte order mark (BOM), which was not read.',
    remedy: 'Check whether files were joined, and save the file as CSV UTF-8.',
  }),
  'row-older-than-file': ({ date, fileDate }) => ({
    found: `The row was extracted on ${say.day(date)}, earlier than its file, ${say.day(fileDate)}. For the person or body of the row the older date is used.`,
    remedy: 'Take the extract again if newer data are needed.',
  }),
  'extract-undated': ({ kind }, { word }) => ({
    found: `The URA extract has no date: ${word(kind)}. Missing rows prove nothing.`,
    remedy:
      'Write the day in the column extracted_on or in the name of the file, for example keywords-2014-07-28.csv, or give it with the option --extracted-on.',
  }),
  'kind-left-out': ({ kind }) =>
    kind === 'grants'
      ? {
          found: 'The extract of grants was not given, so the grant is judged by the applicant’s statement.',
          remedy:
            'If the statement needs checking, save the extract in the folder of extracts or give it with the option --ura.',
        }
      : {
          found: 'The extract of benefits was not given, so the working hours are judged by the hours alone.',
          remedy:
            'If an adjusted benefit needs checking, save the extract in the folder of extracts or give it with the option --ura.',
        },
  'rows-not-filled-in': ({ count }) => ({
    found: `${count === 1 ? '1 row is' : `${count} rows are`} not filled in yet.`,
    remedy: 'Fill in the rows once it is known what belongs there.',
  }),
  'rows-of-other-claims': ({ count, claims }) => ({
    found: `${count === 1 ? '1 row is about a claim' : `${count} rows are about claims`} that this run does not have: ${claims.map(quoted).join(', ')}${moreThan(count - claims.length)}.`,
    remedy: 'Check the business id and the claim’s number if the claim should be there.',
  }),
  'settings-differ': ({ key, deck, now }) => ({
    found: `A setting differs from the terms of the pilot. ${capital(setting(key))}: in the pilot ${settingValue(key, deck)}, now ${settingValue(key, now)}.`,
    remedy: 'Check the settings file if this is not intended.',
  }),
  'recovered-more-than-paid': ({ claim, paid, recovered }) => ({
    found: `For the application ${quoted(claim)} more is entered as recovered than as paid: recovered ${say.euros(recovered)}, paid ${say.euros(paid)}. The recovery does not count.`,
    remedy: 'Correct the entry, or add the missing payment to the ledger.',
  }),
  'recovered-not-paid': ({ claim }) => ({
    found: `For the application ${quoted(claim)} a recovery is entered but no payment. The recovery does not count, and the application stays under review.`,
    remedy:
      'Add the missing payment to the ledger, give the list that has the payment as well, or remove the wrong entry.',
  }),
  'payout-id-changed': ({ found, read }) => ({
    found: `The application number ${quoted(found)} in the list of payouts seems to have been changed by a spreadsheet. By the applicant, the person and the job it is the application ${quoted(read)}.`,
    remedy: 'Check that the payment is for this application.',
  }),
  'row-of-totals': () => ({
    found: 'The row holds nothing but the sum of the rows above it. It does not count as a payment.',
    remedy: 'Remove the row if the list is meant to be read.',
  }),
  'payout-to-nobody': ({ claim }) => ({
    found: `The list of payouts does not tell for whom the reward was paid, and the application ${quoted(claim)} is not among those that are checked.`,
    remedy:
      'Correct the identity code in the list, or give the file of claims that holds the application as well. Otherwise the same person could be paid for again.',
  }),
  'payout-differs': ({ claim, other }) => ({
    found: `The same paid claim ${quoted(claim)} stands in another list of payouts with other content: ${other}. The higher amount is taken off the appropriation.`,
    remedy: 'Find out which row is right and remove the wrong one.',
  }),
  'payout-given-twice': ({ claim }) => ({
    found: `The same paid claim was given more than once: ${quoted(claim)}. It counts once.`,
    remedy: 'Check that the lists of payouts of earlier runs do not overlap.',
  }),
  'cell-long': ({ length }) => ({
    found: `The cell holds an unusual amount of text: ${length} characters.`,
    remedy: 'Check that no quotation mark is missing.',
  }),
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const notices: Messages['notices'] = {
  'claimed-more': ({ claimed, claimedEuros, euros }) =>
    `The reward has been claimed under criterion ${claimed} (${say.euros(claimedEuros)}), but by the facts it is ${say.euros(euros)}, which is paid.`,
  'amount-not-of-row': ({ amount, claimed, rowEuros }) =>
    `The claimed amount is given as ${say.euros(amount)}, but the reward under criterion ${claimed} is ${say.euros(rowEuros)}.`,
  'left-early': ({ statedEnd, registerEnd }) =>
    `According to the applicant, the subsidised work ended already on ${say.day(statedEnd)}. ${
      registerEnd === 'open'
        ? 'URA records no end date.'
        : `According to URA it ends on ${say.day(registerEnd)}.`
    } Check that payment of the pay subsidy has stopped too.`,
  'benefits-not-seen': () =>
    'The extract of benefits is too old, undated or damaged, so the working hours have been judged by the hours alone.',
  'paid-under-its-id': ({ paidIn }) =>
    `A reward that was recovered, or that was for another person, has already been paid under the same application number. Earlier payment: ${paidIn}. Make sure before paying that this application is to be paid too.`,
  'grants-not-seen': () =>
    'The extract of grants is too old, undated or damaged, so the grant has been judged by the applicant’s statement.',
};
