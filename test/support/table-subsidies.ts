import type { TableSubsidy } from '../../src/pilot/parameters.js';

/** Every subsidy as the reward table can meet it. */
export const TABLE_SUBSIDIES: readonly TableSubsidy[] = [
  'none',
  'basic',
  'basic-and-additional',
  'highest',
  'percentage',
  'percentage-as-basic',
  'other-support',
];
