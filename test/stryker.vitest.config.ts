import { defineConfig } from 'vitest/config';

/** The tests that mutants must get past: those of the decisions themselves, small and quick. Each file stands alone: modules shared between files would count as tested by the first alone. */
export default defineConfig({
  test: {
    include: [
      'test/pilot/*.test.ts',
      'test/{judge,settle,rulings,appropriation,match,possible,register,trials}.test.ts',
    ],
  },
});
