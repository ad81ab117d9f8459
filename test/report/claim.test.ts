import { describe, expect, it } from 'vitest';
import { evidence, rawOf } from '../../src/report/claim.js';
import { aPlace } from '../support/case.js';

describe('the cell of a completion', () => {
  const completing = (column: string, raw: string) =>
    aPlace({ column: 'arvo', cell: 'D3', raw, completes: { column, document: 'Kirje 140368-911X' } });

  it('is told with its document, in which codes are masked', () => {
    expect(evidence(completing('viikkotyöaika', '30'))).toBe('rulings.csv:3 arvo D3 (Kirje 140368-****)');
  });

  it.each(['henkilötunnus', 'Personbeteckning', 'person id'])(
    'that stands for %s is taken for a code, also where it is mistyped',
    (column) => {
      expect(rawOf(completing(column, '140368-9'))).not.toContain('140368-9');
      expect(rawOf(completing('viikkotyöaika', '30'))).toBe('30');
    },
  );
});
