import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take seconds come last: most mutants have failed by then. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      /\/(reward|trials|job|declared-turns|worlds|validate)\.test\.ts$/.test(moduleId);
    return [...files.filter((file) => !isSlow(file)), ...files.filter(isSlow)];
  }
}

/** The tests that mutants must get past: those of the decisions themselves, small and quick. Each file stands alone: modules shared between files would count as tested by the first alone. */
export default defineConfig({
  test: {
    include: ['test/pilot/*.test.ts', 'test/{judge,settle}/*.test.ts', 'test/{match,deck,validate}.test.ts'],
    // The limit ends what is stuck; a machine with other things to do must not fail the first run.
    testTimeout: 120_000,
    sequence: { sequencer: QuickFirst },
  },
});
