import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** The limit ends what is stuck; a machine with other things to do fails nothing. */
export default defineConfig({ test: { include: ['test/gate/*.gate.ts'], testTimeout: 10 * MINUTE } });
