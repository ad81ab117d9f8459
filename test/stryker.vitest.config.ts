import { defineConfig } from 'vitest/config';

/** The tests that mutants must get past: those of the decisions themselves, small and quick. */
export default defineConfig({
  test: {
    include: [
      'test/pilot/*.test.ts',
      'test/{judge,settle,rulings,appropriation,match,possible,register,limits}.test.ts',
    ],
  },
});
