/** Renders a batch to CSV files: names and values in English, or mixed by a seed (contract, section 2). */
import type { Batch, Cell, ExtractFile, Kind, Ruling } from './batch.js';
import { type Random, randomOf } from './random.js';

/** Each column's English, Finnish and Swedish name (contract 2.2 and 2.3). */
const HEADERS: Record<string, readonly [string, string, string]> = {
  claim_id: ['claim_id', 'hakemustunnus', 'ansökningsnummer'],
  received_on: ['received_on', 'saapumispäivä', 'ankomstdag'],
  applicant_name: ['applicant_name', 'hakija', 'sökande'],
  applicant_id: ['applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer'],
  applicant_form: ['applicant_form', 'hakijan oikeudellinen muoto', 'sökandens juridiska form'],
  municipality: ['municipality', 'kuntakokeilukunta', 'försökskommun'],
  project_signed_on: [
    'project_signed_on',
    'kuntakokeiluhankkeen allekirjoituspäivä',
    'kommunförsökets underskriftsdag',
  ],
  full_grant: [
    'full_grant',
    '100 % avustus työnetsijän palkkaan',
    '100 % understöd för arbetsplatsförmedlarens lön',
  ],
  person_id: ['person_id', 'henkilötunnus', 'personbeteckning'],
  subsidy_ends_on: ['subsidy_ends_on', 'palkkatukijakso päättyi', 'lönesubventionsperioden upphörde'],
  contract_signed_on: ['contract_signed_on', 'työsopimus tehty', 'arbetsavtalet ingicks'],
  job_starts_on: ['job_starts_on', 'jatkotyösuhde alkoi', 'den fortsatta anställningen började'],
  job_ends_on: ['job_ends_on', 'jatkotyösuhde päättyy', 'den fortsatta anställningen upphör'],
  contract_type: ['contract_type', 'työsuhteen kesto', 'anställningens längd'],
  work_form: ['work_form', 'palvelussuhteen laji', 'anställningsform'],
  employer_name: ['employer_name', 'työnantaja', 'arbetsgivare'],
  employer_id: ['employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer'],
  employer_sector: ['employer_sector', 'työnantajan sektori', 'arbetsgivarsektor'],
  weekly_hours: ['weekly_hours', 'viikkotyöaika', 'veckoarbetstid'],
  full_time_hours: ['full_time_hours', 'alan enimmäistyöaika', 'branschens maximiarbetstid'],
  subsidy_level: ['subsidy_level', 'palkkatuki', 'lönesubvention'],
  onward_placement: ['onward_placement', 'jatkotyö on edelleen sijoittamista', 'vidareplacering'],
  claimed_row: ['claimed_row', 'haettu kriteeri', 'sökt kriterium'],
  claimed_amount: ['claimed_amount', 'haettu palkkio', 'sökt premie'],
  benefit_days: ['benefit_days', 'työttömyysetuuspäivät', 'förmånsdagar'],
  basis: ['basis', 'peruste', 'grund'],
  counted_on: ['counted_on', 'laskentapäivä', 'beräkningsdag'],
  keyword_code: ['keyword_code', 'hakusana', 'sökord'],
  valid_from: ['valid_from', 'voimassa alkaen', 'gäller från'],
  valid_to: ['valid_to', 'voimassa asti', 'gäller till'],
  starts_on: ['starts_on', 'alkaa', 'börjar'],
  ends_on: ['ends_on', 'päättyy', 'upphör'],
  ended_on: ['ended_on', 'tosiasiallinen päättymispäivä', 'faktisk slutdag'],
  status: ['status', 'tila', 'status'],
  decided_on: ['decided_on', 'päätöspäivä', 'beslutsdatum'],
  recipient_id: ['recipient_id', 'saajan y-tunnus', 'mottagarens fo-nummer'],
  role: ['role', 'tehtävä', 'uppgift'],
  percent: ['percent', 'avustusprosentti', 'understödsprocent'],
  benefit: ['benefit', 'etuus', 'förmån'],
  extracted_on: ['extracted_on', 'poimintapäivä', 'uttagsdatum'],
};

/** Each column's values: the English word first, then what else is read as it. */
const WORDS: Record<string, Record<string, readonly string[]>> = {
  applicant_form: {
    association: ['association', 'yhdistys', 'förening', 'rekisteröity yhdistys', 'ry', 'rf', 'YHDISTYS'],
    foundation: ['foundation', 'säätiö', 'stiftelse', 'sr'],
    company: ['company', 'yritys', 'företag', 'oy', 'osuuskunta', 'toiminimi'],
    municipality: ['municipality', 'kunta', 'kommun'],
    parish: ['parish', 'seurakunta', 'församling'],
    other: ['other', 'muu', 'annan'],
  },
  contract_type: {
    permanent: [
      'permanent',
      'toistaiseksi',
      'tillsvidare',
      'toistaiseksi voimassa oleva',
      'toistaiseksi voimassa oleva työsuhde',
    ],
    'fixed-term': ['fixed-term', 'määräaikainen', 'visstid', 'määräaikainen työsuhde'],
  },
  work_form: {
    employment: ['employment', 'työsuhde', 'anställning'],
    'public-office': ['public-office', 'virkasuhde', 'tjänsteförhållande'],
    apprenticeship: ['apprenticeship', 'oppisopimus', 'läroavtal'],
    'work-trial': ['work-trial', 'työkokeilu', 'arbetsprövning'],
    'rehabilitative-work': [
      'rehabilitative-work',
      'kuntouttava työtoiminta',
      'arbetsverksamhet i rehabiliteringssyfte',
    ],
    'self-employment': ['self-employment', 'yritystoiminta', 'företagsverksamhet'],
  },
  employer_sector: {
    company: ['company', 'yritys', 'företag', 'oy', 'oyj', 'ky', 'ay', 'osuuskunta', 'toiminimi', 'maatila'],
    municipality: ['municipality', 'kunta', 'kommun'],
    'joint-authority': ['joint-authority', 'kuntayhtymä', 'samkommun'],
    'municipal-enterprise': ['municipal-enterprise', 'liikelaitos', 'affärsverk'],
    state: ['state', 'valtio', 'stat'],
    parish: ['parish', 'seurakunta', 'församling'],
    association: ['association', 'yhdistys', 'förening'],
    foundation: ['foundation', 'säätiö', 'stiftelse'],
    household: ['household', 'kotitalous', 'hushåll'],
    'housing-company': ['housing-company', 'asunto-osakeyhtiö', 'bostadsaktiebolag'],
    other: ['other', 'muu', 'annan'],
  },
  subsidy_level: {
    none: ['none', 'ei', 'nej', 'ei makseta', 'avoimet työmarkkinat'],
    basic: ['basic', 'perustuki', 'grunddel', 'perusosa'],
    'basic-and-additional': [
      'basic-and-additional',
      'perustuki ja lisäosa',
      'grunddel och tilläggsdel',
      'perusosa ja lisätuki',
    ],
    highest: ['highest', 'korkein korotettu', 'högsta förhöjda'],
    percentage: ['percentage', 'prosentti', 'procent'],
    applied: ['applied', 'haettu', 'ansökt'],
  },
  basis: {
    unemployment: ['unemployment', 'työttömyys', 'arbetslöshet'],
    service: ['service', 'palvelu', 'service'],
    total: ['total', 'yhteensä', 'totalt'],
  },
  status: {
    granted: [
      'granted',
      'myönnetty',
      'beviljad',
      'paid',
      'maksussa',
      'maksettu',
      'päättynyt',
      'betalas',
      'betald',
      'avslutad',
    ],
    suspended: ['suspended', 'keskeytetty', 'avbruten'],
    annulled: ['annulled', 'kumottu', 'upphävd'],
    applied: ['applied', 'haettu', 'ansökt'],
    refused: ['refused', 'evätty', 'avslagen'],
  },
  role: {
    'job-finder': ['job-finder', 'työnetsijä', 'arbetsplatsförmedlare', 'työnetsijä tai vastaava'],
    other: ['other', 'muu', 'annan'],
  },
  benefit: {
    adjusted: ['adjusted', 'soviteltu', 'jämkad'],
    'employment-bonus': ['employment-bonus', 'työllistymisraha', 'sysselsättningsbonus'],
    other: ['other', 'muu', 'annan'],
  },
  keyword_code: { '0018': ['0018', '18', '="0018"', '0018 Kuntakokeilu'] },
};

const YES = ['yes', 'kyllä', 'k', 'ja', 'x', '1', 'tosi', 'true', 'KYLLÄ'];
const NO = ['no', 'ei', 'e', 'nej', '0', 'epätosi', 'false', 'Ei'];

/** Columns that may be left out of a file when no row has a value. */
const OPTIONAL_IN_CLAIMS = [
  'received_on',
  'applicant_name',
  'municipality',
  'full_grant',
  'subsidy_ends_on',
  'job_ends_on',
  'employer_name',
  'employer_id',
  'claimed_row',
  'claimed_amount',
];
const OPTIONAL_IN_EXTRACTS = ['ended_on', 'decided_on', 'extracted_on'];

const TEN4 = ['weekly_hours', 'full_time_hours', 'benefit_days', 'percent'];

/** A style: undefined is plain English, `;` and ISO dates. */
type Style = Random | undefined;

function dateText(iso: string, style: Style): string {
  if (style === undefined) {
    return iso;
  }
  const [year, month, day] = iso.split('-') as [string, string, string];
  const short = `${Number(day)}.${Number(month)}.${year}`;
  return style.of([
    iso,
    short,
    `${day}.${month}.${year}`,
    `${short} 0:00`,
    `${day}.${month}.${year} 00:00:00`,
  ]);
}

function ten4Text(value: number, style: Style): string {
  const whole = Math.trunc(value / 10_000);
  let part = String(Math.abs(value) % 10_000).padStart(4, '0');
  part = part.replace(/0+$/, '');
  return part === '' ? String(whole) : `${whole}${style?.chance(0.7) ? ',' : '.'}${part}`;
}

function cellText(column: string, cell: Cell<unknown>, style: Style): string {
  if (cell.is !== 'known') {
    return cell.is === 'missing' ? '' : cell.text;
  }
  const { value } = cell;
  if (typeof value === 'boolean') {
    return style === undefined ? (value ? 'yes' : 'no') : style.of(value ? YES : NO);
  }
  if (typeof value === 'number') {
    if (TEN4.includes(column)) {
      return ten4Text(value, style);
    }
    if (column === 'claimed_amount' && style !== undefined) {
      const thousands =
        value >= 1000 ? `${Math.trunc(value / 1000)} ${String(value % 1000).padStart(3, '0')}` : '';
      return style.of([String(value), ...(thousands === '' ? [] : [thousands, `${thousands},00 €`])]);
    }
    return String(value);
  }
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return dateText(text, style);
  }
  const words = WORDS[column]?.[text];
  return words === undefined || style === undefined ? text : style.of(words);
}

interface Line {
  cells: Record<string, Cell<unknown>>;
  ragged: boolean;
}

function csv(
  columns: readonly string[],
  optional: readonly string[],
  lines: readonly Line[],
  style: Style,
): string {
  let shown = [...columns];
  if (style !== undefined) {
    const bare = (column: string) => lines.every((line) => line.cells[column]?.is === 'missing');
    shown = shown.filter((column) => !(optional.includes(column) && style.chance(0.4) && bare(column)));
    // Any order, but the id by which a damaged row is told apart stays first.
    const [first, ...rest] = shown as [string, ...string[]];
    const mixed = style.chance(0.3);
    shown = [first, ...rest.sort(() => (mixed ? style.int(-1, 1) : 0))];
  }
  const delimiter = style === undefined ? ';' : style.of([';', ';', ';', ';', ',', '\t']);
  const quote = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const header = shown.map((column) => {
    const names = HEADERS[column] ?? [column];
    const name = style === undefined ? column : style.of(names);
    return style?.chance(0.1) ? name.toUpperCase() : name;
  });
  const texts = [header.map(quote).join(delimiter)];
  for (const line of lines) {
    const cells = shown.map((column) => quote(cellText(column, line.cells[column] as Cell<unknown>, style)));
    if (line.ragged) {
      cells.push('x', 'x');
    }
    texts.push(cells.join(delimiter));
  }
  const ending = style === undefined ? '\n' : style.of(['\n', '\r\n']);
  return texts.join(ending) + ending;
}

export const CLAIM_COLUMNS = [
  'claim_id',
  'received_on',
  'applicant_name',
  'applicant_id',
  'applicant_form',
  'municipality',
  'project_signed_on',
  'full_grant',
  'person_id',
  'subsidy_ends_on',
  'contract_signed_on',
  'job_starts_on',
  'job_ends_on',
  'contract_type',
  'work_form',
  'employer_name',
  'employer_id',
  'employer_sector',
  'weekly_hours',
  'full_time_hours',
  'subsidy_level',
  'onward_placement',
  'claimed_row',
  'claimed_amount',
] as const;

const COLUMNS: Record<Kind, readonly string[]> = {
  days: ['person_id', 'benefit_days', 'basis', 'counted_on', 'extracted_on'],
  keywords: ['person_id', 'keyword_code', 'valid_from', 'valid_to', 'extracted_on'],
  subsidies: [
    'person_id',
    'employer_id',
    'subsidy_level',
    'starts_on',
    'ends_on',
    'ended_on',
    'status',
    'decided_on',
    'extracted_on',
  ],
  grants: ['recipient_id', 'role', 'percent', 'starts_on', 'ends_on', 'extracted_on'],
  benefits: ['person_id', 'benefit', 'starts_on', 'ends_on', 'extracted_on'],
};

const PAID_COLUMNS =
  'claim_id;received_on;applicant_name;applicant_id;person_id;employer_id;job_starts_on;outcome;reward_row;amount_eur;payable_eur;claimed_row;unmet;unknown;reasons;source';
const RULING_COLUMNS = 'applicant_id;claim_id;criterion;verdict;reward_row;reason;official;ruled_on';

export interface Files {
  /** All by name; claims and extracts as named in the batch, `paid.csv` and `rulings.csv` where there are such rows. */
  texts: Record<string, string>;
  claims: string[];
  ura: string[];
  paid: string[];
  rulings: string[];
}

/** Every file of the batch; `style` undefined gives plain English, a number mixes languages, aliases and forms. */
export function toFiles(batch: Batch, style?: number): Files {
  const random = style === undefined ? undefined : randomOf(style);
  const files: Files = { texts: {}, claims: [], ura: [], paid: [], rulings: [] };
  for (const name of [...new Set(batch.claims.map((claim) => claim.file))].sort()) {
    const lines = batch.claims
      .filter((claim) => claim.file === name)
      .map((claim): Line => ({ cells: { ...claim.cells }, ragged: claim.ragged }));
    files.claims.push(name);
    files.texts[name] = csv(CLAIM_COLUMNS, OPTIONAL_IN_CLAIMS, lines, random);
  }
  for (const kind of Object.keys(COLUMNS) as Kind[]) {
    const ofKind: ExtractFile<unknown>[] = batch.extracts[kind] ?? [];
    for (const file of ofKind) {
      const lines = file.rows.map(
        (row): Line => ({
          cells: { ...(row.cells as Record<string, Cell<unknown>>), extracted_on: row.extracted_on },
          ragged: row.ragged,
        }),
      );
      files.ura.push(file.name);
      files.texts[file.name] = csv(COLUMNS[kind], OPTIONAL_IN_EXTRACTS, lines, random);
    }
  }
  if (batch.paid.length > 0) {
    files.paid.push('paid.csv');
    const lines = batch.paid.map((row) =>
      [
        row.claim_id,
        row.received_on,
        '',
        row.applicant_id,
        row.person_id,
        row.employer_id,
        row.job_starts_on,
        row.outcome,
        row.reward_row,
        row.amount_eur,
        row.outcome === 'payable' ? row.amount_eur : 0,
        '',
        '',
        '',
        '',
        'old.csv:2',
      ].join(';'),
    );
    files.texts['paid.csv'] = `${[PAID_COLUMNS, ...lines].join('\r\n')}\r\n`;
  }
  if (batch.rulings.length > 0) {
    files.rulings.push('rulings.csv');
    const line = (row: Ruling) =>
      [
        row.applicant_id,
        row.claim_id,
        row.criterion,
        row.verdict,
        row.reward_row ?? '',
        row.reason,
        row.official,
        row.ruled_on,
      ].join(';');
    files.texts['rulings.csv'] = `${[RULING_COLUMNS, ...batch.rulings.map(line)].join('\r\n')}\r\n`;
  }
  return files;
}
