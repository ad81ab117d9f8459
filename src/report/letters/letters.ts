import type { Decision, Run } from '../../decisions.js';
import type { Language, OutputFile } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { messagesIn } from '../../text/words.js';
import { documentText } from '../html/document.js';
import { type Html, html, type Part } from '../html/html.js';
import { type Recipient, recipientsOf } from './applicants.js';
import { decisionDraft } from './decision.js';
import { attachmentForm } from './form.js';
import { projectPaper } from './project.js';
import { completionRequest } from './request.js';
import { letterStyle } from './style.js';
import { withdrawal } from './withdrawal.js';

/**
 * `letters/`: a file for each applicant with something new, in its own language, made to be printed, signed and sent, and
 * one for the pilot project. A letter tells what the applicant itself stated and nothing of another, nor what only the
 * office's register holds.
 */
export async function letters(run: Run, messages: Messages): Promise<readonly OutputFile[]> {
  const recipients = recipientsOf(run.decisions);
  const words = new Map<Language, Messages>([[messages.language, messages]]);
  for (const { language } of recipients) {
    if (language !== undefined && !words.has(language)) words.set(language, await messagesIn(language));
  }
  const project = projectPaper(run, messages);
  return [
    ...recipients.map((recipient) => ({
      name: recipient.file,
      content: letter(recipient, run, words.get(recipient.language ?? messages.language) ?? messages),
    })),
    ...(project
      ? [{ name: PROJECT_LETTER, content: paged(messages.letters.project.name, [project], run, messages) }]
      : []),
  ];
}

const PROJECT_LETTER = 'letters/project.html';

/** The letter in which each claim stands that has one. */
export function letterOf(decisions: readonly Decision[]): ReadonlyMap<Decision, string> {
  return new Map(
    recipientsOf(decisions).flatMap(({ file, ...parts }) =>
      [...parts.payable, ...parts.unfunded, ...parts.rejected, ...parts.underReview, ...parts.withdrawn].map(
        (decision) => [decision, file] as const,
      ),
    ),
  );
}

function letter(recipient: Recipient, run: Run, messages: Messages): string {
  const { payable, unfunded, rejected, underReview, withdrawn } = recipient;
  const papers: readonly (Html | false)[] = [
    payable.length + unfunded.length + rejected.length > 0 && decisionDraft(recipient, run, messages),
    rejected.length > 0 && attachmentForm(recipient, run, messages),
    underReview.length > 0 && completionRequest(recipient, run, messages),
    withdrawn.length > 0 && withdrawal(recipient, run, messages),
  ];
  return paged(recipient.name || recipient.id, papers, run, messages);
}

function paged(to: string, papers: readonly Part[], run: Run, messages: Messages): string {
  return documentText({
    language: messages.language,
    title: [messages.letters.pilot(run.settings.pilotYear), to].filter(Boolean).join(' – '),
    style: letterStyle,
    body: html`<main>${papers}</main>`,
  });
}
