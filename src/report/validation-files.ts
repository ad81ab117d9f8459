import { createHash } from 'node:crypto';
import type { OutputFile, Verdict } from '../model.js';
import { told } from '../privacy/applicant.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { noticeByClaim, problemByClaim, sentenceForApplicant } from '../text/words.js';
import type { Validation } from '../validate.js';
import { validationColumns } from '../vocabulary/report-columns.js';
import { asWritten, sourceOf } from './claim.js';
import { documentText } from './html/document.js';
import { bdi, type Html, html } from './html/html.js';
import { short } from './html/short.js';
import { letterStyle } from './letters/style.js';
import { csvTable, idsOf } from './tables/cells.js';
import { problemSaid, whereOf } from './terminal/problem-lines.js';
import { cellsOf, isToMend, requestsByClaim, type Spot, sentenceOf, spotsOf } from './validation.js';

/** Something to mend, to clear up or to know, of one claim or of a file as a whole; masked. */
type Told = {
  readonly applicantId: string;
  readonly applicantName: string;
  readonly claimId: string;
  readonly kind: string;
  readonly place: string;
  /** As the applicant may be told it: nothing of another applicant. */
  readonly found: string;
  readonly remedy: string;
};

const BUSINESS_ID = /^\d{7}-\d$/;

/**
 * What a validation found, to send on: `findings.csv` with all of it, and a page for each applicant with its own alone.
 * `run.json` says which files are of one set, so that the next set can take their place.
 */
export function validationFiles(validation: Validation, messages: Messages): readonly OutputFile[] {
  const all = spotsOf(validation).flatMap((spot) => toldOf(spot, messages));
  const rows = all.map((one) => idsOf(validationColumns).map((column) => one[column]));
  const files = [
    { name: 'findings.csv', content: csvTable(validationColumns, rows, messages.language) },
    ...pages(all, messages),
  ];
  const listed = files.map(({ name, content }) => ({
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  const run = { schema: 'palkkio.validation/1', files: listed };
  return [...files, { name: 'run.json', content: `${JSON.stringify(run, undefined, 1)}\n` }];
}

function toldOf(spot: Spot, messages: Messages): readonly Told[] {
  const { validation, verdicts } = messages;
  const { claim, notices = [], findings = [] } = spot.claim ?? {};
  const named = spot.problems.find((problem) => problem.claim)?.claim;
  const whose = {
    applicantId: maskText(claim ? asWritten(claim.facts.applicantId) : (named?.applicantId ?? '')),
    applicantName: maskText(claim?.applicantName ?? named?.applicantName ?? ''),
    claimId: maskText(claim ? asWritten(claim.facts.claimId) : (named?.claimId ?? '')),
  };
  const at = claim ? sourceOf(claim) : '';
  return [
    ...spot.problems.map((problem) => ({
      ...whose,
      kind: isToMend(problem) ? validation.error : validation.notice,
      place: whereOf(problem, messages),
      ...problemSaid(problem, messages, problemByClaim),
    })),
    ...findings.map((verdict) => ({
      ...whose,
      kind: validation.criterion({ criterion: verdict.criterion, verdict: verdicts[verdict.verdict] }),
      place: [at, ...cellsOf(verdict).map(({ place }) => place.cell)].join(' '),
      found: toApplicant(verdict, messages),
      remedy: requestsByClaim(verdict, messages)
        .map(({ request }) => request)
        .join(' '),
    })),
    ...notices.map((notice) => ({
      ...whose,
      kind: validation.notice,
      place: at,
      found: maskText(noticeByClaim(notice, messages)),
      remedy: '',
    })),
  ];
}

/** What one applicant may be told: a sentence on another's claim has words of its own without it. */
function toApplicant(verdict: Verdict, messages: Messages): string {
  return told(verdict) === 'as it is'
    ? sentenceOf(verdict, messages)
    : maskText(sentenceForApplicant(verdict, messages));
}

function pages(all: readonly Told[], messages: Messages): readonly { name: string; content: string }[] {
  const groups = new Map<string, Told[]>();
  for (const one of all) {
    if (one.applicantId === '' && one.applicantName === '') continue;
    const key = BUSINESS_ID.test(one.applicantId)
      ? one.applicantId
      : JSON.stringify([one.applicantId, one.applicantName]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let withoutId = 0;
  return [...groups].map(([key, theirs]) => {
    if (!BUSINESS_ID.test(key)) withoutId += 1;
    const name = BUSINESS_ID.test(key) ? key : `no-id-${withoutId}`;
    return { name: `${name}.html`, content: page(theirs, messages) };
  });
}

function page(theirs: readonly Told[], messages: Messages): string {
  const { validation, letters } = messages;
  const [first] = theirs;
  const name = theirs.find(({ applicantName }) => applicantName !== '')?.applicantName ?? '';
  const claims = new Map<string, Told[]>();
  for (const one of theirs) claims.set(one.claimId, [...(claims.get(one.claimId) ?? []), one]);
  const body = html`<main><section class="paper" aria-labelledby="findings">
<h1 id="findings">${validation.page.title}</h1>
<dl class="head">
<div><dt>${letters.to}</dt><dd>${bdi(short(name) || letters.notStated)}</dd></div>
<div><dt>${letters.businessId}</dt><dd>${bdi(short(first?.applicantId ?? '') || letters.notStated)}</dd></div>
</dl>
<p>${validation.page.lead}</p>
${[...claims].map(([id, found]) => claimPart(id, found, messages))}
</section></main>`;
  return documentText({
    language: messages.language,
    title: `${validation.page.title} – ${short(name || (first?.applicantId ?? ''))}`,
    style: letterStyle,
    body,
  });
}

function claimPart(id: string, found: readonly Told[], messages: Messages): Html {
  const { letters, terminal } = messages;
  return html`<section class="claim"><h2>${letters.claim('')}${bdi(short(id) || terminal.noId)}</h2>
${found.map(
  ({ kind, place, found: what, remedy }) => html`<article class="reason">
<h3>${kind} <small>${place}</small></h3>
<p>${what}</p>
${remedy !== '' && html`<p class="ask"><i class="box"></i>${remedy}</p>`}
</article>\n`,
)}</section>
`;
}
