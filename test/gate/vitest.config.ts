import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/gate/*.gate.ts'], testTimeout: 60_000 } });
