import { payoutColumns } from './columns.js';
import { business, type Columns, criterion, euros, number, required, text } from './field.js';

/** payments.csv: what each applicant is paid. */
export const paymentColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  applicantName: required('applicant_name', 'hakija', 'sökande', text),
  claims: required('claims', 'hakemuksia', 'antal ansökningar', number),
  payable: required('payable_eur', 'maksettavaa euroa', 'att betala i euro', euros),
  claimIds: required('claim_ids', 'hakemustunnukset', 'ansökningarnas nummer', text),
} as const satisfies Columns;

/** statistics.csv: the year in figures. */
export const statisticColumns = {
  group: required('group', 'ryhmä', 'grupp', text),
  value: required('value', 'arvo', 'värde', text),
  outcome: required('outcome', 'ratkaisu', 'avgörande', text),
  claims: required('claims', 'hakemuksia', 'antal ansökningar', number),
  persons: required('persons', 'henkilöitä', 'antal personer', number),
  euros: required('eur', 'euroa', 'euro', euros),
} as const satisfies Columns;

/** reasons.csv: the findings. */
export const reasonColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  criterion: required('criterion', 'ehto', 'villkor', criterion),
  verdict: required('verdict', 'tila', 'läge', text),
  code: required('code', 'koodi', 'kod', text),
  sentence: required('sentence', 'perustelu', 'motivering', text),
  margin: required('margin', 'ero rajaan', 'avstånd till gränsen', text),
  supplier: required('supplier', 'keneltä', 'av vem', text),
  request: required('request', 'mitä tarvitaan', 'vad som behövs', text),
  evidence: required('evidence', 'tietojen lähde', 'uppgifternas källa', text),
  reading: required('reading', 'tulkinta', 'tolkning', text),
  ruling: required('ruling', 'virkamiehen ratkaisu', 'tjänstemannens avgörande', text),
} as const satisfies Columns;

/** findings.csv of `validate --out`: what to mend in claims before they are handed in. */
export const validationColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  applicantName: required('applicant_name', 'hakija', 'sökande', text),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  kind: required('kind', 'laji', 'slag', text),
  place: required('place', 'kohta', 'plats', text),
  found: required('found', 'mitä löytyi', 'vad som hittades', text),
  remedy: required('remedy', 'mitä tehdä', 'vad som ska göras', text),
} as const satisfies Columns;

/** The tables of our reports that stand alone: what is given by mistake as an input is known by them. */
export const reportTables: readonly Columns[] = [
  payoutColumns,
  paymentColumns,
  reasonColumns,
  statisticColumns,
  validationColumns,
];
