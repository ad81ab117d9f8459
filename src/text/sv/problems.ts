import type { Cents } from '../../model.js';
import type { Messages } from '../messages.js';
import type { FirstOf } from '../phrases.js';
import { systemReason } from './system.js';
import { quoted, say } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Närmast kända: ${quoted(name)}.`);
const asText =
  'Formatera kolumnen som text i Excel (Ctrl+1 → Tal → Text), skriv värdet på nytt och spara filen.';
const asDate = 'Skriv dagen i formen 1.3.2014 och spara filen på nytt.';
const asCsv = 'Öppna filen i Excel, välj Spara som → CSV UTF-8 och ge den sparade filen.';

const settings: Readonly<Record<string, string>> = {
  appropriation: 'anslag',
  pilotYear: 'försöksår',
  municipalities: 'kommuner',
  office: 'byråns kontaktuppgifter',
};
const setting = (key: string) => settings[key] ?? key;
const settingValue = (key: string, value: string) =>
  key === 'appropriation' ? say.euros(Math.round(Number(value) * 100) as Cents) : say.list(value.split(','));

const moreThan = (count: number) => (count === 0 ? '' : ` och ${count} till`);
const sentencesOf = (all: readonly (string | false | undefined)[]) => all.filter(Boolean).join(' ');
const namesOf = (names: readonly string[], more: number) =>
  `${more === 0 ? say.list(names) : names.join(', ')}${moreThan(more)}`;

export const undecided: Messages['undecided'] = {
  heading: (count) => (count === 1 ? '1 rad behandlades inte' : `${count} rader behandlades inte`),
  claim: ({ claim, applicant }) =>
    `${claim === '' ? '(inget nummer)' : `ansökan ${claim}`}, ${applicant || '(sökanden är inte känd)'}`,
  sheet: 'Ej behandlade',
  columns: {
    row: 'rad',
    claimId: 'ansökningsnummer',
    applicantName: 'sökande',
    applicantId: 'sökandens FO-nummer',
    found: 'vad som hittades',
    remedy: 'vad som ska göras',
  },
};

export const textLine: Messages['textLine'] = (line) => `textfilens rad ${line}`;

export const invisible: Messages['invisible'] = (characters) =>
  `I cellen finns också ${characters.length === 1 ? 'ett osynligt tecken' : 'osynliga tecken'}: ${say.list(characters)}.`;

const firstOf = ({ shown, more }: FirstOf) =>
  more === 0 ? say.list(shown) : `${shown.join(', ')} och ${more} till`;
const inText = (lines: FirstOf | undefined) => (lines ? ` (raderna ${firstOf(lines)} i textfilen)` : '');

/** Messages of one kind about one column, told as one: before the words on the first of them, and after these. */
export const together: Messages['together'] = {
  cells: ({ count, rows, lines }) => `${count} celler, rad ${firstOf(rows)}${inText(lines)}.`,
  /** Of rows as a whole. */
  rows: ({ count, rows, lines }) => `${count} rader: ${firstOf(rows)}${inText(lines)}.`,
  columns: ({ shown, more }) =>
    `Detsamma gäller ytterligare ${shown.length + more} kolumner: ${firstOf({ shown, more })}. Den första av dem:`,
  /** What the other cells hold: each value once. */
  others: ({ shown, more }) =>
    `${shown.length + more === 1 ? 'Ett annat värde' : 'Övriga värden'}: ${firstOf({ shown: shown.map(quoted), more })}.`,
};

export const problems: Messages['problems'] = {
  // The file can't be used
  'file-not-found': () => ({ found: 'Filen finns inte.', remedy: 'Kontrollera filens namn och sökväg.' }),
  'folder-without-csv': () => ({
    found: 'I mappen finns varken CSV-filer eller .xlsx-arbetsböcker.',
    remedy: 'Kontrollera mappen eller ange filerna vid namn.',
  }),
  'pattern-without-files': () => ({
    found: 'Inget filnamn motsvarar sökmönstret.',
    remedy: 'Kontrollera sökmönstret och mappen.',
  }),
  'file-not-readable': ({ reason }) => ({
    found: `Filen kan inte läsas. ${systemReason(reason)}`,
    remedy: 'Kontrollera läsrättigheterna och att filen inte är låst i ett annat program.',
  }),
  'file-changed': () => ({
    found: 'Filen ändrades medan den lästes.',
    remedy: 'Vänta tills filen är färdigt sparad eller uttaget är klart, och gör kontrollen på nytt.',
  }),
  'file-empty': () => ({
    found: 'Filen är tom.',
    remedy: 'Gör uttaget eller spara på nytt; på första raden ska det finnas rubriker.',
  }),
  'workbook-of-other-kind': ({ format }) => ({
    found: `Filen är en .${format}-arbetsbok. Av arbetsböcker läses bara .xlsx-filer.`,
    remedy:
      'Öppna filen i ett kalkylprogram, välj Spara som → Excelarbetsbok (.xlsx) och ge den sparade filen.',
  }),
  'workbook-password': () => ({
    found: 'Arbetsboken är skyddad med lösenord och kan därför inte läsas.',
    remedy:
      'Ta bort lösenordet i Excel: Arkiv → Info → Skydda arbetsbok → Kryptera med lösenord, töm fältet och spara.',
  }),
  'workbook-too-large': ({ millionCells, megabytes }) => ({
    found: `Arbetsboken är för stor för att läsas: högst ${millionCells} miljoner celler och uppackad ${megabytes} megabyte läses.`,
    remedy: asCsv,
  }),
  'workbook-damaged': () => ({
    found: 'Filen är skadad, eller så är den en packad fil men ingen Excelarbetsbok.',
    remedy: 'Öppna filen i Excel och spara den på nytt i formatet .xlsx eller CSV UTF-8.',
  }),
  'file-is-binary': () => ({ found: 'Filen är inte text och därmed inte en CSV-fil.', remedy: asCsv }),
  'header-not-recognised': ({ found }) => ({
    found: `Den första raden är inte en känd rubrikrad: ${quoted(found)}.`,
    remedy: 'Lägg till en rubrikrad först. Kommandot palkkio template ger en mall.',
  }),
  'header-twice': ({ header, first }) => ({
    found: `Kolumnen ${quoted(header)} finns två gånger på rubrikraden. Den första: ${first}.`,
    remedy: 'Ta bort den ena kolumnen eller ge den ett annat namn.',
  }),
  'column-missing': ({ column, found, foundCell }) => ({
    found: `En obligatorisk kolumn saknas: ${column}.${
      found === undefined
        ? ''
        : ` Närmaste rubrik: ${quoted(found)}${foundCell === undefined ? '' : `, cell ${foundCell}`}.`
    }`,
    remedy: 'Lägg till kolumnen eller rätta dess rubrik.',
  }),
  'quote-unterminated': () => ({
    found: 'Ett citattecken börjar på denna rad men avslutas inte.',
    remedy: 'Lägg till det avslutande citattecknet eller ta bort det inledande.',
  }),
  'row-too-long': () => ({
    found: 'Raden är längre än 16 megabyte.',
    remedy: 'Kontrollera att radbrytningarna finns kvar, eller gör uttaget på nytt.',
  }),
  'kind-not-recognised': ({ nearest, missing }, { word, list }) => ({
    found: `Av rubrikraden framgår inte vilket uttag ur URA det är fråga om.${
      nearest === undefined ? '' : ` Närmaste alternativ: ${word(nearest)}; där saknas: ${list(missing)}.`
    }`,
    remedy: 'Kontrollera att filen är ett uttag ur URA och att alla obligatoriska kolumner finns med.',
  }),
  'kind-ambiguous': ({ kinds }, { word, list }) => ({
    found: `Rubrikraden passar flera uttag ur URA: ${list(kinds.map(word))}.`,
    remedy: 'Dela filen så att varje uttag är i en egen fil.',
  }),
  'kind-not-given': ({ kind }, { word }) => ({
    found: `Ett obligatoriskt uttag ur URA saknas: ${word(kind)}.`,
    remedy: 'Spara uttaget i mappen för uttag eller ange det med väljaren --ura.',
  }),
  'no-claims': () => ({
    found: 'I filerna finns inga ansökningsrader.',
    remedy: 'Kontrollera att du angav ansökningarna om utbetalning och inte ett uttag.',
  }),
  'not-payouts': () => ({
    found: 'Filen är varken en betalningslista eller payouts.csv från en tidigare kontroll.',
    remedy:
      'Ange en betalningslista med samma rubriker som mallen från kommandot palkkio template paid, eller filen payouts.csv oförändrad från en tidigare rapportmapp.',
  }),
  'claims-are-extract': ({ kind }, { word }) => ({
    found: `Filen är ett URA-uttag (${word(kind)}), inte utbetalningsansökningar.`,
    remedy: 'Flytta filen till mappen för uttag eller ange den med väljaren --ura.',
  }),
  'settings-not-json': () => ({
    found: 'Inställningsfilen är inte giltig JSON.',
    remedy:
      'Rätta stället. Texter står inom citattecken, punkterna skiljs åt med kommatecken och decimaler med punkt: 40000.50.',
  }),
  'settings-unknown-key': ({ key, near: name }) => ({
    found: `I inställningsfilen finns en okänd inställning: ${quoted(key)}.${near(name)}`,
    remedy:
      'Ta bort inställningen. Bara anslaget (”appropriation”), försöksåret (”pilotYear”), kommunerna (”municipalities”) och byråns kontaktuppgifter (”office”) kan ställas in.',
  }),
  'settings-key-twice': ({ key }) => ({
    found: `Inställningen står två gånger: ${quoted(key)}.`,
    remedy: 'Låt inställningen stå bara en gång i filen.',
  }),
  'settings-wrong-value': ({ key, expected }) => ({
    found: `Inställningens värde duger inte: ${setting(key)}.`,
    remedy: {
      euros: 'Ange beloppet i euro som ett tal, till exempel 40000.',
      year: 'Ange året som ett fyrsiffrigt tal, till exempel 2014.',
      names: 'Ange kommunernas namn som en lista, vart och ett inom citattecken.',
      office:
        'Ange byråns uppgifter som en grupp: name, address, phone, email, official och objection, var och en som text.',
      text: 'Ange uppgiften som text inom citattecken.',
    }[expected],
  }),
  'ruling-claim-ambiguous': ({ claim }) => ({
    found: `Avgörandet kan gälla flera ansökningar: ${quoted(claim)}.`,
    remedy: 'Ge ansökningarna olika nummer och rätta numret också i avgörandet.',
  }),
  'ruling-criterion-unknown': ({ found, looksLikeDate }) => ({
    found: looksLikeDate
      ? `Villkorets nummer känns inte igen: ${quoted(found)}. Excel kan ha ändrat numret till ett datum.`
      : `Villkorets nummer känns inte igen: ${quoted(found)}.`,
    remedy: 'Formatera cellen som text och skriv villkorets nummer, till exempel 3.1.',
  }),
  'ruling-not-needed': ({ verdict, objection }, { word }) => ({
    found:
      objection === undefined
        ? `Villkoret är inte under utredning, så avgörandet används inte. Villkorets läge: ${word(verdict)}.`
        : `Avgörandet används inte, eftersom omprövningsbegäran har avgjorts. Beslutets nummer: ${objection}.`,
    remedy: 'Avgörandet kan stå kvar i filen. Om det skulle användas, kontrollera vilket villkor det gäller.',
  }),
  'ruling-twice': ({ other }) => ({
    found: `Det finns två olika avgöranden om samma villkor, och inget av dem används. Det andra: ${other}.`,
    remedy: 'Ta bort det som inte gäller.',
  }),
  'ruling-incomplete': ({ missing }, { list }) => ({
    found: `I avgörandet saknas: ${list(missing)}.`,
    remedy: 'Komplettera avgörandet. Det ska ha motivering, tjänstemannens namn och avgörandedag.',
  }),
  'ruling-needs-row': () => ({
    found: 'I avgörandet saknas det kriterium i premietabellen enligt vilket premien betalas.',
    remedy: 'Lägg till kriteriets nummer 1–4 i avgörandet.',
  }),
  'ruling-without-arrival': () => ({
    found: 'Villkoret om ankomst kan inte konstateras uppfyllt, eftersom ansökans ankomstdag inte är känd.',
    remedy:
      'Rätta ankomstdagen i ansökningarnas fil. Om cellen är tom kan dagen också anges med väljaren --received.',
  }),
  'ruling-without-person': () => ({
    found: 'Villkoret kan inte konstateras uppfyllt, eftersom personbeteckningen inte är känd.',
    remedy: 'Be sökanden om personbeteckningen och registrera den som en komplettering.',
  }),
  'ruling-after-check': ({ date, asOf }, { day }) => ({
    found: `Avgörandet är daterat ${day(date)}, efter kontrolldagen ${day(asOf)}, och används inte.`,
    remedy: 'Kontrollera avgörandedagen.',
  }),
  'ruling-now-unmet': () => ({
    found:
      'Villkoret har avgjorts som uppfyllt, men enligt de nuvarande uppgifterna uppfylls det inte. Avgörandet används inte.',
    remedy: 'Utred om de nuvarande uppgifterna stämmer. Ta bort avgörandet om de gör det.',
  }),
  'completion-incomplete': ({ missing }, { list }) => ({
    found: `I kompletteringen saknas: ${list(missing)}. Kompletteringen används inte.`,
    remedy: 'Ange värdet, handlingen som visar det, dagen då den kom in och vem som registrerat det.',
  }),
  'completion-column-unknown': ({ found, near: name }) => ({
    found: `Ansökan har ingen kolumn ${quoted(found)}, så kompletteringen används inte.${near(name)}`,
    remedy: 'Skriv kolumnens namn som det står i mallen för ansökningar.',
  }),
  'completion-not-of-column': ({ found }) => ({
    found: `Kolumnen ${quoted(found)} kan inte kompletteras, så kompletteringen används inte.`,
    remedy: 'Ansökningsnumret, sökandens FO-nummer och ankomstdagen rättas i filen med ansökningar.',
  }),
  'completion-after-check': ({ date, asOf }, { day }) => ({
    found: `Kompletteringen kom in ${day(date)}, efter kontrolldagen ${day(asOf)}, och används inte.`,
    remedy: 'Kontrollera dagen då kompletteringen kom in.',
  }),
  'completion-twice': ({ other }) => ({
    found: `Det finns två olika kompletteringar av samma cell från samma dag, så uppgiften är motstridig. Den andra: ${other}.`,
    remedy: 'Ta bort den felaktiga kompletteringen eller registrera en som kommit in senare.',
  }),

  // The row is listed, not decided
  'row-wrong-width': ({ found, expected }) => ({
    found: `Raden har ${found === 1 ? '1 cell' : `${found} celler`}, men rubrikraden har ${expected}.`,
    remedy:
      'Kontrollera radens avgränsare och citattecken. Ett värde som innehåller avgränsaren ska stå inom citattecken.',
  }),
  'row-bad-quotes': ({ until }) => ({
    found: `Radens citattecken är felaktiga.${
      until === undefined
        ? ''
        : ` Ett citattecken har lämnats öppet, och raderna till och med rad ${until} blev olästa.`
    }`,
    remedy: 'Skriv ett citattecken inne i ett värde två gånger eller ta bort det.',
  }),
  'row-copy': ({ of }) => ({
    found: `Raden är en kopia av en annan rad, som avgörs: ${of}. Ansökningsnumret och uppgifterna är desamma; ankomstdagen och namnen kan skilja sig.`,
    remedy: 'Inga åtgärder behövs om det är fråga om samma ansökan.',
  }),
  'row-owner-unclear': () => ({
    found:
      'Radens beteckning är skriven på ett avvikande sätt och kan avse flera av ansökningarnas personer eller sammanslutningar. Raden lästes inte.',
    remedy: 'Rätta beteckningen. Fram till dess kan raden gälla var och en av dem.',
  }),
  'row-without-claim': () => ({
    found:
      'På raden finns ingen person, inget FO-nummer för sökanden och ingen anställning, så den är ingen ansökan.',
    remedy:
      'Ta bort raden om den är en summa eller en anteckning. Komplettera uppgifterna om den är en ansökan.',
  }),
  'row-example-changed': () => ({
    found: 'Raden är märkt som blankettens exempel men har ändrats. Raden lästes inte.',
    remedy: 'Om raden är riktig, skriv dess egen beteckning i den första cellen. Ta annars bort raden.',
  }),
  'header-again': () => ({
    found: 'Raden är en rubrikrad mitt i filen.',
    remedy: 'Ta bort raden. Den har blivit kvar när filer har slagits ihop.',
  }),

  // The cell can't be read
  'cell-missing': ({ expects, allowed = [] }, { word }) => ({
    found: 'En obligatorisk uppgift saknas.',
    remedy: {
      text: 'Fyll i uppgiften.',
      day: 'Skriv dagen i formen 1.3.2014.',
      'yes-no': 'Skriv ja eller nej.',
      person: 'Fyll i personbeteckningen.',
      business: 'Fyll i FO-numret i formen 1234567-1.',
      hours: 'Skriv timmarna per vecka, till exempel 37,5.',
      word: `Skriv något av följande: ${allowed.map(word).join(', ')}.`,
    }[expects],
  }),
  'date-two-digit-year': ({ found }) => ({
    found: `Datumets århundrade framgår inte, eftersom årtalet har två siffror: ${quoted(found)}.`,
    remedy: asDate,
  }),
  'date-month-only': ({ found }) => ({ found: `I datumet saknas dagen: ${quoted(found)}.`, remedy: asDate }),
  'date-serial': ({ found, day }) => ({
    found: `I cellen finns Excels dagnummer ${found}${day === undefined ? '' : `, som betyder dagen ${say.day(day)}`}.`,
    remedy:
      'Formatera kolumnen som D.M.ÅÅÅÅ och spara filen på nytt. Excel: Ctrl+1 → Tal → Anpassat. LibreOffice: Ctrl+1 → Tal → Formatkod.',
  }),
  'date-impossible': ({ found, daysInMonth }) => ({
    found: `Dagen finns inte: ${quoted(found)}. Månaden har ${daysInMonth} dagar.`,
    remedy: 'Rätta datumet.',
  }),
  'date-unreadable': ({ found }) => ({ found: `Datumet kan inte läsas: ${quoted(found)}.`, remedy: asDate }),
  'dates-reversed': ({ startsOn, endsOn }) => ({
    found: `Slutdagen är före begynnelsedagen: ${startsOn}–${endsOn}.`,
    remedy: 'Kontrollera båda datumen.',
  }),
  'number-unreadable': ({ found }) => ({
    found: `Talet kan inte läsas: ${quoted(found)}.`,
    remedy: 'Skriv enbart talet, till exempel 37,5. Tusental avskiljs inte och decimalerna är högst fyra.',
  }),
  'number-negative': ({ found }) => ({
    found: `Talet är negativt: ${quoted(found)}.`,
    remedy: 'Kontrollera talet och skriv det utan minustecken.',
  }),
  'money-unreadable': ({ found }) => ({
    found: `Beloppet kan inte läsas: ${quoted(found)}.`,
    remedy: 'Skriv beloppet i euro, till exempel 1500 eller 1\u00a0500,00\u00a0€.',
  }),
  'yes-no-unreadable': ({ found, near: name }, { word }) => ({
    found: `Svaret är inte ja eller nej: ${quoted(found)}.${near(name && word(name))}`,
    remedy: 'Skriv ja eller nej. En tom cell betyder att svar saknas.',
  }),
  'word-unknown': ({ found, allowed, near: name }, { word }) => ({
    found: `Värdet är inte känt: ${quoted(found)}.${near(name && word(name))}`,
    remedy: `Använd något av dessa: ${allowed.map(word).join(', ')}.`,
  }),
  'person-unreadable': () => ({
    found: 'Värdet i cellen har inte formen av en personbeteckning.',
    remedy:
      'Kontrollera personbeteckningen. Den har 11 tecken: födelsetid, skiljetecken, individnummer och kontrolltecken.',
  }),
  'person-wrong-check': () => ({
    found: 'Personbeteckningens kontrolltecken eller födelsetid är fel.',
    remedy: 'Kontrollera personbeteckningen med sökanden.',
  }),
  'person-temporary': () => ({
    found: 'Personbeteckningen är tillfällig och finns inte i befolkningsdatasystemet.',
    remedy:
      'Be sökanden om den riktiga personbeteckningen. Testmaterial kan kontrolleras med väljaren --test-persons.',
  }),
  'person-nobodys': () => ({
    found: 'Personbeteckningen tillhör ingen: individnumren 000 och 001 ges inte åt någon.',
    remedy: 'Be sökanden om den rätta personbeteckningen.',
  }),
  'business-unreadable': ({ found }) => ({
    found: `Värdet har inte formen av ett FO-nummer: ${quoted(found)}.`,
    remedy: 'Skriv FO-numret i formen 1234567-1. Ett föreningsregisternummer är inte ett FO-nummer.',
  }),
  'business-wrong-check': ({ found }) => ({
    found: `FO-numrets kontrollsiffra är fel: ${quoted(found)}.`,
    remedy: 'Kontrollera FO-numret i företags- och organisationsdatasystemet (ytj.fi).',
  }),
  'business-nobodys': ({ found }) => ({
    found: `FO-numret är en utfyllnad som ingen har: ${quoted(found)}.`,
    remedy: 'Skriv det rätta FO-numret. Om det inte finns något, lämna arbetsgivarens FO-nummer tomt.',
  }),
  'keyword-unreadable': ({ found }) => ({
    found: `I cellen finns inget sökordsnummer: ${quoted(found)}.`,
    remedy: 'Skriv sökordets fyrsiffriga kod, till exempel 0018.',
  }),
  'row-number-unreadable': ({ found }) => ({
    found: `Kriteriet i premietabellen känns inte igen: ${quoted(found)}.`,
    remedy: 'Skriv siffran 1, 2, 3 eller 4.',
  }),
  'excel-error': ({ found }) => ({
    found: `I cellen finns ett felmeddelande från Excel: ${quoted(found)}.`,
    remedy: 'Rätta formeln i Excel eller skriv värdet och spara filen på nytt.',
  }),
  'excel-hashes': ({ found }) => ({
    found: `Excel har sparat nummertecken i stället för värdet: ${quoted(found)}.`,
    remedy:
      'Bredda kolumnen i Excel (dubbelklicka på kolumnhuvudets högra kant) tills värdet syns och spara filen på nytt.',
  }),
  'excel-scientific': ({ found }) => ({
    found: `Excel har ändrat värdet till exponentform: ${quoted(found)}.`,
    remedy: asText,
  }),

  // Read all the same
  'read-as-windows-1252': () => ({
    found: 'Filen är inte i formatet UTF-8, så den lästes med teckenuppsättningen Windows-1252.',
    remedy: 'Kontrollera att å, ä och ö är rätt i namnen. Formatet CSV UTF-8 är säkrast.',
  }),
  'file-given-twice': () => ({
    found: 'Samma fil har angetts flera gånger. Den lästes en gång.',
    remedy: 'Inga åtgärder behövs.',
  }),
  'folder-left-out': ({ names, more, ofSystems }) => ({
    found: sentencesOf([
      names.length > 0 && `I mappen finns också annat, som inte läses: ${namesOf(names, more)}.`,
      ofSystems &&
        `I mappen finns operativsystemets eller kontorsprogrammens egna filer, som inte läses: ${namesOf(ofSystems.names, ofSystems.more)}.`,
    ]),
    remedy:
      names.length > 0
        ? 'Om något av det är indata, spara det i mappen som CSV-fil eller .xlsx-arbetsbok. Undermappar läses inte.'
        : 'De kräver inga åtgärder.',
  }),
  'folder-reports': ({ names, more }) => ({
    found: `I mappen finns programmets egna rapporter, som inte läses som indata: ${namesOf(names, more)}.`,
    remedy: 'Förvara rapporterna i en egen mapp.',
  }),
  'workbook-rows-above': ({ rows, more }) => ({
    found: `Ovanför rubrikraden finns rader som inte lästes: ${namesOf(rows, more)}.`,
    remedy: 'Inga åtgärder behövs om där inte finns ansökningar eller andra uppgifter.',
  }),
  'workbook-hidden-rows': ({ rows, more }) => ({
    found: `Kalkylbladet har dolda eller bortfiltrerade rader. De lästes: ${namesOf(rows, more)}.`,
    remedy: 'Om de inte skulle läsas, ta bort raderna ur kalkylbladet och spara arbetsboken på nytt.',
  }),
  'workbook-hidden-sheet': () => ({
    found: 'Uppgifterna lästes från ett dolt kalkylblad, eftersom den första passande rubrikraden finns där.',
    remedy: 'Kontrollera att bladet är det rätta. Om inte, ta bort det och spara arbetsboken på nytt.',
  }),
  'workbook-other-sheets': ({ names, more }) => ({
    found: `Ett kalkylblad lästes ur arbetsboken. Olästa blev: ${namesOf(names, more)}.`,
    remedy: 'Om där finns indata, spara varje blad som en egen fil.',
  }),
  'header-only': () => ({
    found: 'Filen har en rubrikrad men inga datarader.',
    remedy: 'Kontrollera om uttaget eller sparandet har avbrutits.',
  }),
  'column-unknown': ({ header, near: name }) => ({
    found: `Kolumnen är inte känd och lästes därför inte: ${quoted(header)}.${near(name)}`,
    remedy: 'Rätta rubriken om uppgifterna i kolumnen behövs.',
  }),
  'claim-id-missing': () => ({
    found: 'Ansökan saknar nummer.',
    remedy: 'Ge ansökan ett nummer som ingen annan av sökandens ansökningar har.',
  }),
  'business-zero-restored': ({ read }) => ({
    found: `En nolla saknades i början av FO-numret. Numret lästes så här: ${read}.`,
    remedy: asText,
  }),
  'business-spelling': ({ found, read }) => ({
    found: `FO-numret är skrivet på ett avvikande sätt: ${quoted(found)}. Det lästes så här: ${read}.`,
    remedy: 'Skriv FO-numret i formen 1234567-1.',
  }),
  'person-dash': () => ({
    found: 'I personbeteckningen fanns ett tankstreck, som lästes som bindestreck.',
    remedy: 'Kontrollera personbeteckningens skiljetecken.',
  }),
  'person-spelling': ({ read }) => ({
    found: `Personbeteckningen är skriven på ett avvikande sätt. Den lästes så här: ${read}.`,
    remedy: 'Kontrollera personbeteckningen och skriv den utan mellanslag och specialtecken.',
  }),
  'date-year-completed': ({ found, read }) => ({
    found: `Datumets årtal har två siffror: ${quoted(found)}. Dagen lästes så här: ${say.day(read)}.`,
    remedy:
      'Inget behöver göras om dagen är rätt. Formatera annars kolumnen som D.M.ÅÅÅÅ (Excel: Ctrl+1 → Tal → Anpassat; LibreOffice: Ctrl+1 → Tal → Formatkod) och spara filen på nytt.',
  }),
  'keyword-zeros-restored': ({ found, read }) => ({
    found: `Sökordet står inte i cellen enbart som en fyrsiffrig kod: ${quoted(found)}. Det lästes så här: ${read}.`,
    remedy: 'Kontrollera sökordet. Om kolumnen formateras som text i Excel bevaras inledande nollor.',
  }),
  'municipality-not-in-pilot': ({ found }) => ({
    found: `Kommunen deltar inte i kommunförsöket: ${quoted(found)}.`,
    remedy: 'Kontrollera kommunen. Uppgiften påverkar bara sammandraget.',
  }),
  mojibake: ({ found }) => ({
    found: `Tecken har sannolikt förvanskats när filen sparades: ${quoted(found)}.`,
    remedy: 'Spara filen på nytt från originalet i formatet CSV UTF-8.',
  }),
  'invisible-characters': ({ characters }) => ({
    found: `${characters.length === 1 ? 'Det osynliga tecknet' : 'De osynliga tecknen'} ${say.list(characters)} lästes inte.`,
    remedy: 'Skriv värdet på nytt om det är fel.',
  }),
  'byte-order-mark': () => ({
    found: 'I cellen finns ett osynligt byteordningsmärke (BOM), som inte lästes.',
    remedy: 'Kontrollera om filer har slagits ihop och spara filen i formatet CSV UTF-8.',
  }),
  'row-older-than-file': ({ date, fileDate }) => ({
    found: `Radens uttagsdatum ${say.day(date)} är tidigare än filens uttagsdatum ${say.day(fileDate)}. Uppgifterna om den person eller sammanslutning som raden gäller läses enligt det äldre datumet.`,
    remedy: 'Gör uttaget på nytt om nyare uppgifter behövs.',
  }),
  'extract-undated': ({ kind }, { word }) => ({
    found: `Uttaget ur URA saknar datum: ${word(kind)}. Av att rader saknas kan man inte sluta sig till något.`,
    remedy:
      'Skriv dagen i kolumnen uttagsdatum eller i filens namn, till exempel sokord-2014-07-28.csv, eller ange den med väljaren --extracted-on.',
  }),
  'kind-left-out': ({ kind }) =>
    kind === 'grants'
      ? {
          found:
            'Uttaget av understöd angavs inte, så villkoret om understöd avgörs enligt sökandens uppgift.',
          remedy:
            'Om uppgiften ska kontrolleras, spara uttaget i mappen för uttag eller ange det med väljaren --ura.',
        }
      : {
          found: 'Uttaget av förmåner angavs inte, så villkoret om arbetstid avgörs enbart enligt timmarna.',
          remedy:
            'Om jämkad förmån ska kontrolleras, spara uttaget i mappen för uttag eller ange det med väljaren --ura.',
        },
  'rows-not-filled-in': ({ count }) => ({
    found: `${count === 1 ? '1 rad är ännu inte ifylld' : `${count} rader är ännu inte ifyllda`}.`,
    remedy: 'Fyll i raderna när uppgifterna är klara.',
  }),
  'rows-of-other-claims': ({ count, claims }) => ({
    found: `${count === 1 ? '1 rad gäller' : `${count} rader gäller`} en ansökan som inte är med i denna kontroll: ${claims.map(quoted).join(', ')}${moreThan(count - claims.length)}.`,
    remedy: 'Kontrollera sökandens FO-nummer och ansökningsnumret, om ansökan borde vara med.',
  }),
  'settings-differ': ({ key, deck, now }) => ({
    found: `En inställning avviker från försökets villkor. ${capital(setting(key))}: i försöket ${settingValue(key, deck)}, nu ${settingValue(key, now)}.`,
    remedy: 'Kontrollera inställningsfilen om avvikelsen inte är avsiktlig.',
  }),
  'recovered-more-than-paid': ({ claim, paid, recovered }) => ({
    found: `För ansökan ${quoted(claim)} har mer återkrävts än vad som har betalats: återkrävt ${say.euros(recovered)}, betalat ${say.euros(paid)}. Återkravet beaktas inte.`,
    remedy: 'Rätta bokföringen eller lägg till den betalning som saknas i betalningslistan.',
  }),
  'recovered-not-paid': ({ claim }) => ({
    found: `För ansökan ${quoted(claim)} har ett återkrav bokförts men ingen betalning. Återkravet beaktas inte, och ansökan ska utredas.`,
    remedy:
      'Lägg till betalningen i betalningslistan, ange också den lista där betalningen finns eller ta bort den felaktiga raden.',
  }),
  'payout-id-changed': ({ found, read }) => ({
    found: `Ansökningsnumret ${quoted(found)} i betalningslistan verkar ha ändrats av ett kalkylprogram. Enligt sökanden, personen och anställningen gäller det ansökan ${quoted(read)}.`,
    remedy: 'Kontrollera att betalningen gäller denna ansökan.',
  }),
  'row-of-totals': () => ({
    found: 'Raden innehåller bara summan av raderna ovanför. Den räknas inte som en betalning.',
    remedy: 'Ta bort raden om listan är avsedd att läsas.',
  }),
  'payout-to-nobody': ({ claim }) => ({
    found: `Av betalningslistan framgår inte för vem premien betalades, och ansökan ${quoted(claim)} finns inte bland dem som kontrolleras.`,
    remedy:
      'Rätta personbeteckningen i betalningslistan eller ge också den fil där ansökan finns. Annars kunde premien betalas på nytt för samma person.',
  }),
  'payout-differs': ({ claim, other }) => ({
    found: `Samma betalda ansökan ${quoted(claim)} finns med andra uppgifter i en annan betalningslista: ${other}. Det större beloppet dras av från anslaget.`,
    remedy: 'Ta reda på vilken rad som är riktig och ta bort den felaktiga.',
  }),
  'payout-given-twice': ({ claim }) => ({
    found: `Samma betalda ansökan har angetts flera gånger: ${quoted(claim)}. Den räknas en gång.`,
    remedy: 'Kontrollera att betalningslistorna från tidigare kontroller inte överlappar varandra.',
  }),
  'cell-long': ({ length }) => ({
    found: `I cellen finns ovanligt mycket text: ${length} tecken.`,
    remedy: 'Kontrollera att inget citattecken saknas.',
  }),
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const notices: Messages['notices'] = {
  'claimed-more': ({ claimed, claimedEuros, euros }) =>
    `Premien har sökts enligt kriterium ${claimed} (${say.euros(claimedEuros)}), men enligt uppgifterna är premien ${say.euros(euros)}, som betalas.`,
  'amount-not-of-row': ({ amount, claimed, rowEuros }) =>
    `Som sökt premie har antecknats ${say.euros(amount)}, men premien enligt kriterium ${claimed} är ${say.euros(rowEuros)}.`,
  'left-early': ({ statedEnd, registerEnd }) =>
    `Enligt sökanden upphörde det subventionerade arbetet redan ${say.day(statedEnd)}. ${
      registerEnd === 'open'
        ? 'I URA har ingen slutdag antecknats.'
        : `Enligt URA är slutdagen ${say.day(registerEnd)}.`
    } Kontrollera att också utbetalningen av lönesubventionen har upphört.`,
  'benefits-not-seen': () =>
    'Uttaget av förmåner är för gammalt, odaterat eller skadat, så villkoret om arbetstid har avgjorts enbart enligt timmarna.',
  'paid-under-its-id': ({ paidIn }) =>
    `Med samma ansökningsnummer har redan betalats en premie som har återkrävts eller gäller en annan person. Tidigare utbetalning: ${paidIn}. Försäkra dig före betalningen om att också denna ansökan ska betalas.`,
  'grants-not-seen': () =>
    'Uttaget av understöd är för gammalt, odaterat eller skadat, så villkoret om understöd har avgjorts enligt sökandens uppgift.',
};
