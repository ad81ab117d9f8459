import type { Decision } from '../../decisions.js';
import type { Messages } from '../../text/messages.js';
import { type Html, html } from './html.js';

/** That a claim is new or changed since the run before. */
export function newsMark({ news }: Decision, messages: Messages): Html | undefined {
  if (news === undefined || news === 'same') return undefined;
  return html` <em class="news">${messages.news[news]}</em>`;
}
