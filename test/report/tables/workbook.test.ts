import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Decision, Run } from '../../../src/decisions.js';
import type { Claim, Day } from '../../../src/model.js';
import { filesForPeople } from '../../../src/report/files.js';
import { FOR_PEOPLE_CLAIMS_AT_MOST } from '../../../src/report/for-people.js';
import { payoutsWorkbook, workbook } from '../../../src/report/tables/workbook.js';
import { en } from '../../../src/text/en.js';
import { fi } from '../../../src/text/fi.js';
import type { Messages } from '../../../src/text/messages.js';
import { sv } from '../../../src/text/sv.js';
import { HOSTILE, known, PERSONS, place, sampleRun } from '../sample-run.js';

afterEach(() => {
  vi.useRealTimers();
});

async function bytesOf(run: Run = sampleRun(), messages: Messages = fi): Promise<Uint8Array> {
  return (await workbook(run, messages)).content as Uint8Array;
}

/** The workbook as another library reads it: rows of each sheet by its name. */
async function read(run?: Run, messages?: Messages) {
  const { sheets } = await readXlsx(await bytesOf(run, messages), { readStyles: true });
  return { sheets, rows: Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])) };
}

/** The sample with its first claim changed. */
function withFirst(change: (claim: Claim) => Claim): Run {
  const run = sampleRun();
  const [first, ...rest] = run.decisions as [Decision, ...Decision[]];
  return { ...run, decisions: [{ ...first, claim: change(first.claim) }, ...rest] };
}

describe('report.xlsx', () => {
  it.each([
    [
      fi,
      ['Yhteenveto', 'Hakemukset', 'Maksettavat', 'Perustelut', 'Tilasto', 'Huomautukset'],
      'hakemustunnus',
    ],
    [
      sv,
      ['Sammandrag', 'Ansökningar', 'Utbetalningar', 'Motiveringar', 'Statistik', 'Anmärkningar'],
      'ansökningsnummer',
    ],
    [en, ['Totals', 'Claims', 'Payments', 'Reasons', 'Statistics', 'Notices'], 'claim_id'],
  ] as const)('has its sheets and headers in the language of the run', async (messages, names, first) => {
    const run = sampleRun();
    const findings = run.decisions.flatMap((one) => one.verdicts.filter(({ verdict }) => verdict !== 'met'));
    const { sheets, rows } = await read(run, messages);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(rows[names[1]]?.[0]?.[0]).toBe(first);
    expect(rows[names[1]]).toHaveLength(8);
    expect(rows[names[2]]).toHaveLength(3);
    expect(rows[names[3]]).toHaveLength(1 + findings.length);
  });

  it('holds ids as text, days as days, and money and rows as numbers', async () => {
    const [header, first] = (await read()).rows['Hakemukset'] ?? [];
    const cells = Object.fromEntries((header ?? []).map((name, i) => [String(name), first?.[i]]));
    expect(cells).toMatchObject({
      hakemustunnus: '00123',
      'hakijan y-tunnus': '2345678-5',
      kriteeri: 1,
      'palkkio euroa': 1500,
      'maksettavaa euroa': 1500,
      saapumispäivä: new Date('2014-07-01T00:00:00Z'),
      'jatkotyösuhde alkoi': new Date('2014-06-01T00:00:00Z'),
    });
  });

  it('leaves as text what is no day, and a day before spreadsheets count', async () => {
    const noDay = place(2, 'B2', 'saapumispäivä', 'ensi viikolla');
    const run = withFirst((claim) => ({
      ...claim,
      facts: {
        ...claim.facts,
        receivedOn: { is: 'unreadable', possible: 'any day', from: [noDay] },
        start: known('1899-12-31' as Day),
      },
    }));
    const [header, first] = (await read(run)).rows['Hakemukset'] ?? [];
    const start = header?.indexOf('jatkotyösuhde alkoi') ?? -1;
    expect([first?.[1], first?.[start]]).toEqual(['ensi viikolla', '31.12.1899']);
  });

  it('has a frozen header, a filter over all rows, the header on every page, and columns of fitting width', async () => {
    const { sheets } = await read();
    expect(sheets.map(({ freezePane }) => freezePane?.rows)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(sheets[1]?.autoFilter?.range).toBe('A1:U8');
    expect(sheets[2]?.autoFilter?.range).toBe('A1:E2');
    expect(sheets[1]?.pageSetup?.printTitlesRow).toBe('$1:$1');
    const widths = sheets[1]?.columns?.map(({ width }) => width ?? 0) ?? [];
    expect(widths).toHaveLength(21);
    expect(widths[0]).toBeGreaterThanOrEqual('hakemustunnus'.length);
    expect(widths[0]).toBeLessThan(20);
  });

  it('prints of claims and reasons what is read on paper, no wider than a page holds at three quarters of the size', async () => {
    const { sheets, rows } = await read();
    const printed = (name: string) => {
      const sheet = sheets.find((one) => one.name === name);
      const [, last = ''] = /:\$?([A-Z])/.exec(sheet?.pageSetup?.printArea ?? '') ?? [];
      const count = last.charCodeAt(0) - 64;
      const width = (sheet?.columns ?? []).slice(0, count).reduce((sum, one) => sum + (one.width ?? 0), 0);
      return { headers: rows[name]?.[0]?.slice(0, count), width };
    };
    const claims = printed('Hakemukset');
    expect(claims.headers).toEqual(
      ['hakemustunnus', 'saapumispäivä', 'hakija', 'henkilötunnus', 'ratkaisu', 'kriteeri'].concat([
        'maksettavaa euroa',
        'maksettu euroa',
        'ei täyty',
        'selvitettävää',
        'syyt',
      ]),
    );
    expect(claims.width).toBeLessThan(190);
    const reasons = printed('Perustelut');
    expect(reasons.headers).toContain('mitä tarvitaan');
    expect(reasons.headers).not.toContain('koodi');
    expect(reasons.width).toBeLessThan(190);
  });

  it('prints what is new too, where there is an earlier run', async () => {
    const run = sampleRun();
    const decisions = run.decisions.map((one) => ({ ...one, news: 'same' as const }));
    const { sheets } = await read({ ...run, decisions });
    expect(sheets[1]?.pageSetup?.printArea).toMatch(/^\$?A\$?1:\$?L\$?8$/);
  });

  it('breaks long texts at the width of their column, keeps numbers off the next one, and begins every cell at the top', async () => {
    const cells = [...((await read()).sheets[1]?.cells?.values() ?? [])];
    expect(cells.length).toBeGreaterThan(80);
    const alignments = (is: (value: unknown) => boolean) =>
      new Set(cells.filter(({ value }) => is(value)).map(({ style }) => JSON.stringify(style?.alignment)));
    const top = { vertical: 'top', wrapText: true };
    const right = { horizontal: 'right', vertical: 'top' };
    expect(alignments((value) => typeof value === 'string')).toEqual(
      new Set([top, { ...right, wrapText: true, indent: 1 }].map((one) => JSON.stringify(one))),
    );
    expect(alignments((value) => typeof value === 'number')).toEqual(
      new Set([{ ...right, indent: 1 }, right].map((one) => JSON.stringify(one))),
    );
  });

  it('puts the sums on a sheet of their own', async () => {
    const rows = (await read(sampleRun(), en)).rows['Totals'] ?? [];
    const of = (item: string) => rows.find((row) => row[1] === item)?.slice(2);
    expect(rows[0]).toEqual(['group', 'item', 'claims', 'euros']);
    const groups = rows.map(([group]) => group).filter(Boolean);
    expect(groups).toContain(en.terminal.appropriation);
    expect(new Set(groups).size).toBe(groups.length);
    expect(of('payable')).toEqual([2, null]);
    expect(of(`${en.terminal.row(1)}: ${en.rewardRows[1]}`)).toEqual([1, 1500]);
    expect(of(`${en.terminal.row(4)}: ${en.rewardRows[4]}`)).toEqual([1, 500.5]);
    expect(rows.some((row) => row[1] === en.terminal.officialDecides)).toBe(true);
  });

  it('has one font of one size, a colour beside the word of each outcome, and all columns on one page’s width', async () => {
    const files = unzipSync(await bytesOf());
    const styles = strFromU8(files['xl/styles.xml'] as Uint8Array);
    const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, inside = '']) =>
      inside.replace('<b/>', ''),
    );
    expect(new Set(fonts)).toEqual(
      new Set(['<sz val="10"/><color rgb="FF000000"/><name val="Arial"/><family val="2"/>']),
    );
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'));
    for (const name of sheets) {
      const xml = strFromU8(files[name] as Uint8Array);
      expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"\/>/);
    }
    const cells = (await read()).sheets[1]?.cells;
    const grounds = sampleRun().decisions.map((_, i) =>
      JSON.stringify(cells?.get(`${i + 1},4`)?.style?.fill),
    );
    const outcomes = sampleRun().decisions.map(({ outcome }) => outcome);
    expect(new Set(grounds).size).toBe(new Set(outcomes).size);
  });

  it('makes a row as high as its longest text needs', async () => {
    const xml = strFromU8(unzipSync(await bytesOf())['xl/worksheets/sheet2.xml'] as Uint8Array);
    const heights = [...xml.matchAll(/<row r="\d+"[^>]* ht="(\d+)"/g)].map(([, height]) => Number(height));
    const [header, ...rows] = heights;
    expect(rows).toHaveLength(7);
    expect(Math.min(...rows)).toBe(13);
    expect(Math.max(...rows)).toBeGreaterThan(30);
    // Two lines of words and one for the buttons under them.
    expect(header).toBe(3 * 13);
  });

  it('leaves ids that a spreadsheet would count with as they are', async () => {
    for (const id of ['00123', '2014/5', '3-1']) {
      const run = withFirst((claim) => ({ ...claim, facts: { ...claim.facts, claimId: known(id) } }));
      const { rows } = await read(run);
      expect(rows['Hakemukset']?.[1]?.[0]).toBe(id);
      expect(rows['Maksettavat']?.[1]?.[4]).toContain(id);
    }
  });

  it('shows no whole identity code in any of its files', async () => {
    const files = Object.entries(unzipSync(await bytesOf()));
    const text = files.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n');
    expect(text).toContain('010190-****');
    for (const person of PERSONS) expect(text).not.toContain(person);
  });

  it('masks a code that is written in the escapes of the format', async () => {
    const run = withFirst((claim) => ({ ...claim, applicantName: '010190_x002D_900P ry' }));
    const [, first] = (await read(run)).rows['Hakemukset'] ?? [];
    const text = String(first?.[2]);
    expect(text).not.toContain('010190-900P');
    expect(text).toBe('010190_x002D_900P ry');
  });

  it.each([
    '=1+1',
    '@SUM(A1)',
    '+358',
    '-1',
    "'quoted",
    'a\nb',
    '<b>&amp;</b>',
    ' left and right ',
    '1e5',
    '00123',
  ])('keeps %j as text', async (name) => {
    const run = withFirst((claim) => ({ ...claim, applicantName: name }));
    const { sheets } = await read(run);
    expect(sheets[1]?.rows[1]?.[2]).toBe(name);
    expect([...(sheets[1]?.cells?.values() ?? [])].filter((cell) => cell.formula)).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'keeps %s, which is a word of the language it is written in',
    async (name) => {
      const run = withFirst((claim) => ({ ...claim, applicantName: name }));
      expect((await read(run)).rows['Hakemukset']?.[1]?.[2]).toBe(name);
    },
  );

  it('makes control characters harmless and cuts what no cell can hold', async () => {
    const hostile = withFirst((claim) => ({ ...claim, applicantName: HOSTILE }));
    const shown = String((await read(hostile)).rows['Hakemukset']?.[1]?.[2]);
    expect(shown).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
    const long = withFirst((claim) => ({ ...claim, applicantName: 'ä'.repeat(40_000) }));
    const cell = String((await read(long)).rows['Hakemukset']?.[1]?.[2]);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('ä…')).toBe(true);
  });

  it('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2015-02-01T10:00:00Z') });
    const first = await bytesOf();
    vi.setSystemTime(new Date('2026-11-24T23:59:58Z'));
    expect(Buffer.from(await bytesOf()).equals(Buffer.from(first))).toBe(true);
  });

  it('is left out with the page above five thousand claims', async () => {
    const run = sampleRun();
    const [first] = run.decisions as [Decision, ...Decision[]];
    const many = (count: number) => ({ ...run, decisions: Array.from({ length: count }, () => first) });
    const names = async (count: number) => (await filesForPeople(many(count), fi)).map(({ name }) => name);
    expect(await names(FOR_PEOPLE_CLAIMS_AT_MOST + 1)).toEqual([]);
    expect(await names(3)).toEqual(['report.html', 'report.xlsx', 'payouts.xlsx']);
  });
});

describe('payouts.xlsx', () => {
  it('has whole identity codes, for the office that pays, and payments with their sum', async () => {
    const { content } = await payoutsWorkbook(sampleRun(), fi);
    const { sheets } = await readXlsx(content as Uint8Array, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Hakemukset', 'Maksettavat']);
    expect(sheets[0]?.rows.map((row) => row[3])).toEqual(
      expect.arrayContaining(['henkilötunnus', PERSONS[0], PERSONS[1]]),
    );
    const payments = sheets[1]?.rows ?? [];
    expect(payments.at(-1)?.slice(1, 4)).toEqual([fi.page.total, 2, 2500]);
    expect(sheets[1]?.autoFilter?.range).toBe('A1:E2');
  });

  it('has no sum where nobody is paid', async () => {
    const decisions = sampleRun().decisions.filter(({ outcome }) => outcome !== 'payable');
    const { content } = await payoutsWorkbook(sampleRun({ decisions }), fi);
    const { sheets } = await readXlsx(content as Uint8Array);
    expect(sheets[1]?.rows).toHaveLength(1);
  });
});
