import type { Decision, OutputFile, Run } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { documentText } from '../html/document.js';
import { html } from '../html/html.js';
import { type Applicant, applicantsWithAnnex } from './applicants.js';
import { attachmentForm } from './form.js';
import { completionRequest } from './request.js';
import { annexStyle } from './style.js';

/**
 * `annexes/`: a file for each applicant with claims that are rejected or under review, made to be printed, signed and
 * sent. It tells what the applicant itself stated and nothing of another, nor what only the office's register holds.
 */
export function annexes(run: Run, messages: Messages): readonly OutputFile[] {
  return applicantsWithAnnex(run.decisions).map((applicant) => ({
    name: applicant.file,
    content: annex(applicant, run, messages),
  }));
}

/** The annex in which each claim stands that has one. */
export function annexOf(decisions: readonly Decision[]): ReadonlyMap<Decision, string> {
  const applicants = applicantsWithAnnex(decisions);
  return new Map(
    applicants.flatMap(({ file, rejected, underReview }) =>
      [...rejected, ...underReview].map((decision) => [decision, file] as const),
    ),
  );
}

function annex(applicant: Applicant, run: Run, messages: Messages): string {
  const papers = [
    applicant.rejected.length > 0 && attachmentForm(applicant, run, messages),
    applicant.underReview.length > 0 && completionRequest(applicant, run, messages),
  ];
  return documentText({
    language: messages.language,
    title: [messages.annex.pilot(run.settings.pilotYear), applicant.name || applicant.id]
      .filter(Boolean)
      .join(' – '),
    style: annexStyle,
    body: html`<main>${papers}</main>`,
  });
}
