/** Every test, in two projects: `fast` is what one runs while working, `slow` is whatever takes more than that. */
import { defineConfig } from 'vitest/config';

/** Files that run the program as a process, on every case, on a year or on hundreds of batches, that make many workbooks or long lists, or that need a browser. */
const SLOW = [
  'test/{browser,disk,faults,hostile,properties,second-opinion,whole-year}/**/*.test.ts',
  'test/shell/{bundle,cli,dropped}.test.ts',
  'test/shell/commands/*.test.ts',
  'test/shell/year/{beside-parts,check,pay,verify}.test.ts',
  'test/report/letters/every-claim.test.ts',
  'test/report/long-lists.test.ts',
  'test/report/tables/{form,statistics,workbook}.test.ts',
  'test/report/round-trips/*.test.ts',
  'test/privacy/{everywhere,secrets,show-for-party}.test.ts',
  'test/read/{nothing-lost,workbook-limits}.test.ts',
  'test/read/csv/scan.test.ts',
  'test/limits.test.ts',
  'test/judge/declared-turns.test.ts',
  'test/judge/worlds.test.ts',
  'test/validate-beside-check.test.ts',
];

/**
 * The limits end what is stuck, and judge no speed: they are many times what a test takes by itself, so that a machine with
 * other things to do fails none.
 */
const MINUTE = 60_000;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: SLOW,
          // They leave nothing behind in a module, so that a worker loads each module once for all its files.
          isolate: false,
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
      {
        test: {
          name: 'slow',
          include: SLOW,
          testTimeout: 20 * MINUTE,
          hookTimeout: 20 * MINUTE,
        },
      },
    ],
  },
});
