import { defineConfig } from 'vitest/config';

/** The tests that mutants must get past: those of the decisions themselves, small and quick, in one worker. */
export default defineConfig({
  test: {
    isolate: false,
    include: [
      'test/pilot/*.test.ts',
      'test/{judge,settle,rulings,appropriation,match,possible,register}.test.ts',
    ],
  },
});
