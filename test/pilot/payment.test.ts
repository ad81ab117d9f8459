import { expect, it } from 'vitest';
import { isPaidNowhere, isRecovered } from '../../src/pilot/payment.js';
import { euros } from '../support/case.js';

it.each<[string, number, number, boolean, boolean]>([
  ['paid and kept', 1500, 0, false, false],
  ['recovered but for a cent', 1500, 1499.99, false, false],
  ['recovered whole', 1500, 1500, true, false],
  ['paid nowhere, whatever was recovered', 0, 0, false, true],
])('%s', (_, amount, recovered, whole, nowhere) => {
  const payment = { amount: euros(amount), recovered: euros(recovered) } as never;
  expect([isRecovered(payment), isPaidNowhere(payment)]).toEqual([whole, nowhere]);
});
