import type { Messages } from '../messages.js';
import { quoted } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Menade du ${name}?`);

export const cli: Messages['cli'] = {
  usage: 'Användning:',
  commandsHeading: 'Kommandon:',
  optionsHeading: 'Väljare:',
  argumentsHeading: 'Argument:',
  examplesHeading: 'Exempel:',
  program:
    'Kontrollerar ansökningar om utbetalning i premieförsöket för föreningar (2014) och motiverar resultatet. Programmet bereder, en tjänsteman beslutar.',
  commands: {
    check: 'Kontrollera ansökningar mot uttag ur URA och skriv rapporter.',
    validate: 'Kontrollera ansökningarnas form och de villkor som inte kräver URA.',
    explain: 'Förklara ett villkor i ord; utan argument räknas alla villkor upp.',
    template: 'Skriv en tom CSV-mall eller en beskrivning av den.',
    diff: 'Jämför två körningar.',
    verify: 'Upprepa en körning med samma filer och berätta om resultatet är detsamma.',
  },
  arguments: {
    claims: 'CSV-filer, mappar eller sökmönster med ansökningar om utbetalning',
    code: 'villkorets nummer eller motiveringens kod, till exempel 3.1',
    kind: 'mall: ansökningar (claims), något av uttagen ur URA eller avgöranden (rulings)',
    old: 'mappen för den tidigare körningen',
    new: 'mappen för den nya körningen',
    dir: 'mappen för körningen',
  },
  options: {
    out: 'mapp där rapporterna skrivs',
    ura: 'uttag ur URA: fil, mapp eller sökmönster; kan upprepas',
    paid: 'payouts.csv från en tidigare körning; kan upprepas',
    rulings: 'tjänstemannens avgöranden som CSV-fil; kan upprepas',
    settings: 'inställningar som JSON-fil: anslag, försöksår och kommuner',
    asOf: 'kontrolldag; förval är dagens datum',
    received: 'ankomstdag för ansökningar som saknar den',
    extractedOn: 'uttagsdatum för uttag som saknar det',
    testPersons: 'godkänn tillfälliga personbeteckningar (individnummer 900–999)',
    lang: 'språk: fi, sv eller en; förval är fi',
    format: 'utskriftens form: text eller json',
    color: 'färger: auto, always eller never',
    quiet: 'skriv inte ut anmärkningar',
    help: 'visa hjälpen',
    version: 'visa versionen',
    ids: 'fil där de personbeteckningar och FO-nummer skrivs som ska sökas i URA',
    templateOut: 'fil där mallen skrivs; förval är skärmen',
    from: 'mappen för en körning vars villkor under utredning fylls i mallen på förhand',
  },
  errorWord: 'Fel',
  unknownOption: (option, name) => `Väljaren är inte känd: ${option}.${near(name)}`,
  unknownCommand: (command, name) => `Kommandot är inte känt: ${command}.${near(name)}`,
  missingArgument: (argument) => `Ett argument saknas: ${argument}.`,
  missingOption: (option) => `En obligatorisk väljare saknas: ${option}.`,
  missingValue: (option) => `Väljaren saknar värde: ${option}.`,
  tooManyArguments: (argument) => `Ett argument för mycket: ${argument}.`,
  wrongChoice: (option, value, allowed) =>
    `Värdet för väljaren ${option} duger inte: ${quoted(value)}. Alternativ: ${allowed.join(', ')}.`,
  wrongDate: (option, value) =>
    `Värdet för väljaren ${option} är inte ett datum: ${quoted(value)}. Skriv dagen i formen 31.1.2015 eller 2015-01-31.`,
  seeHelp: (command) => `Hjälp: ${command} --help`,
  outputIsInput: (path) => `Rapporten skulle ersätta en indatafil: ${path}. Välj en annan mapp.`,
  outputNotWritable: (path, reason) => `Det går inte att skriva: ${path}. Systemets meddelande: ${reason}.`,
  outputOpenElsewhere: (path) =>
    `Filen är öppen i ett annat program: ${path}. Stäng den, till exempel i Excel, och försök på nytt.`,
  outputIsFile: (path) => `Mappen kan inte skapas, eftersom det finns en fil med samma namn: ${path}.`,
  nothingChanged: 'Den tidigare rapporten är oförändrad.',
  internal: (message) =>
    `Det finns ett fel i programmet: ${message}. Ingen rapport skrevs. Anmäl felet till den som förvaltar programmet.`,
};
