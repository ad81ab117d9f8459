import type { OutputFile, Run } from '../model.js';
import type { Messages } from '../text/messages.js';
import { payments } from './payments.js';
import { payouts } from './payouts.js';
import { reasons } from './reasons.js';

/** Every report of a run but `run.json`, which vouches for them. */
export function reportFiles(run: Run, messages: Messages): readonly OutputFile[] {
  return [
    { name: 'payouts.csv', content: payouts(run, messages) },
    { name: 'payments.csv', content: payments(run, messages) },
    { name: 'reasons.csv', content: reasons(run, messages) },
  ];
}
