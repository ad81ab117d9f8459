/**
 * What a batch costs, counted: cells looked at and trials made by the judge. A count is the same on a slow machine and on a
 * busy one. The test file that uses it puts `counted` in the place of the judge's choices.
 */
import type { Choices } from '../../src/judge/choices.js';

let done = 0;

/** Choices that count what is done with them. */
export function counted(choices: Choices): Choices {
  return {
    ...choices,
    assume: (asked) => {
      done += 1;
      return choices.assume(asked);
    },
    worked: (more) => {
      done += more;
      return choices.worked(more);
    },
  };
}

/** The work done since this was asked last. */
export function workDone(): number {
  const work = done;
  done = 0;
  return work;
}
