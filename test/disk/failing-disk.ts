/** A disk on which any step can fail: the calls that change it, counted, each told before it is done. */
import type * as FsPromises from 'node:fs/promises';

type Before = (step: string, path: string) => void;

const state = { before: ((): void => {}) as Before, waited: 0 };

/** Stands in for `node:fs/promises`. */
export function watchedFs(real: typeof FsPromises): object {
  const told =
    <A extends readonly unknown[], R>(step: string, act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      state.before(step, String(args[0]));
      return act(...args);
    };
  return {
    ...real,
    mkdir: told('mkdir', real.mkdir),
    rename: told('rename', real.rename),
    unlink: told('unlink', real.unlink),
    rmdir: told('rmdir', real.rmdir),
    rm: told('rm', real.rm),
    link: told('link', real.link),
    open: async (path: string, flags: string, mode?: number) => {
      if (flags !== 'r') state.before('open', path);
      const file = await real.open(path, flags, mode);
      const write = file.writeFile.bind(file);
      return Object.assign(file, {
        // Waiting until something is on the disk would take long: the steps are many.
        sync: async () => {},
        writeFile: async (content: string | Uint8Array) => {
          state.before('write', '');
          await write(content);
        },
      });
    },
  };
}

/** Stands in for `node:timers/promises`: nobody waits. */
export const timers = {
  setTimeout: async (milliseconds: number): Promise<void> => {
    state.waited += milliseconds;
  },
};

/** Does something while each step is told before it is done, and gives how many steps there were. */
export async function stepsOf(act: () => Promise<unknown>, before: Before = () => {}): Promise<number> {
  let steps = 0;
  state.before = (step, path) => {
    steps += 1;
    before(step, path);
  };
  try {
    await act();
  } finally {
    state.before = () => {};
  }
  return steps;
}

/** Does something while its n-th step fails: that one alone, or it and all after it, as if the program were killed. */
export async function failingAt(
  step: number,
  code: string,
  how: 'once' | 'for good',
  act: () => Promise<unknown>,
): Promise<unknown> {
  let count = 0;
  return failingWhere(
    () => {
      count += 1;
      return how === 'once' ? count === step : count >= step;
    },
    code,
    act,
  );
}

/** Does something while some steps fail, and gives what it threw; undefined where it threw nothing. */
export async function failingWhere(
  isFailing: (step: string, path: string) => boolean,
  code: string,
  act: () => Promise<unknown>,
): Promise<unknown> {
  try {
    await stepsOf(act, (step, path) => {
      if (isFailing(step, path)) {
        // Of a file that is open the system doesn't say which it is.
        throw Object.assign(new Error(`${code}: made up`), { code }, step === 'write' ? {} : { path });
      }
    });
    return undefined;
  } catch (error) {
    return error;
  }
}

/** How many milliseconds were waited since this was asked last. */
export function waited(): number {
  const { waited: time } = state;
  state.waited = 0;
  return time;
}
