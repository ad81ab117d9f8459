import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.js';
import type { Decision, RunOptions } from '../src/decisions.js';
import type { CriterionId } from '../src/model.js';
import { deckSettings } from '../src/pilot/parameters.js';
import type { Source } from '../src/read/csv/source.js';
import { type ClaimAlone, validate } from '../src/validate.js';
import { day } from './read/support.js';
import { streamOf } from './support/streams.js';

const options: RunOptions = { asOf: day('2015-01-31'), testPersons: true, language: 'en' };

/** Every case there is, judged with its register and without. */
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folders = [
  join(fixtures, 'satakunta-2014'),
  ...readdirSync(join(fixtures, 'cases')).map((name) => join(fixtures, 'cases', name)),
].filter((folder) => existsSync(join(folder, 'ura')));

function sourcesIn(folder: string, wanted: RegExp): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, path: join(folder, name), bytes: readFileSync(join(folder, name)) }));
}

type Compared = { readonly name: string; readonly decision: Decision; readonly one: ClaimAlone | undefined };

/** What the register has no say in. */
const BY_CLAIM: readonly CriterionId[] = ['0.2', '1.1', '1.3', '3.2', '3.4'];

describe('a check with the register', () => {
  const compared: Compared[] = [];
  beforeAll(async () => {
    for (const folder of folders) compared.push(...(await comparedIn(folder)));
  }, 120_000);
  const comparedIn = async (folder: string): Promise<readonly Compared[]> => {
    const claims = sourcesIn(folder, /^claims.*\.csv$/);
    const ura = sourcesIn(folder, /^ura[\\/].*\.csv$/);
    const checked = await check(
      { claims, ura: ura.map((file) => streamOf(file)), paid: [], completions: [], rulings: [] },
      options,
      deckSettings,
      '0',
    );
    if (!('run' in checked)) return [];
    const { claims: validatedClaims } = validate(claims, options, deckSettings, '0');
    return checked.run.decisions.map((decision) => {
      const { file, line } = decision.claim;
      const one = validatedClaims.find(({ claim }) => claim.file === file && claim.line === line);
      return { name: `${folder} ${file}:${line}`, decision, one };
    });
  };

  it('decides the same claims', () => {
    expect(compared.length).toBeGreaterThan(250);
    expect(compared.filter(({ one }) => !one).map(({ name }) => name)).toEqual([]);
  });

  it('meets nothing that the claim alone fails', () => {
    const wrong = compared.flatMap(({ name, decision, one }) => {
      const met = (id: CriterionId) => decision.verdicts.find((v) => v.criterion === id)?.verdict === 'met';
      // A claim that the register refuses is compared neither with a row of the table nor with other claims.
      return (one?.findings ?? [])
        .filter(({ criterion: id }) => met(id) && id !== '5.1' && (id !== '4.2' || met('4.1')))
        .map(({ code }) => `${name}: ${code}`);
    });
    expect(wrong).toEqual([]);
  });

  it('fails nothing by the claim that was not told of the claim alone', () => {
    const silent = compared.flatMap(({ name, decision, one }) =>
      decision.verdicts
        .filter(({ criterion, verdict }) => verdict !== 'met' && BY_CLAIM.includes(criterion))
        .filter(({ criterion }) => {
          const standing = one?.verdicts.find((verdict) => verdict.criterion === criterion)?.standing;
          return standing !== 'finding' && standing !== 'waiting';
        })
        .map(({ code }) => `${name}: ${code}`),
    );
    expect(silent).toEqual([]);
  });
});
