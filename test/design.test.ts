import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { testerOf } from '../src/judge/trials.js';
import { criteria, derivations, isDerived } from '../src/pilot/criteria.js';
import { extractOf, type FactName } from '../src/pilot/facts.js';
import {
  APPLICANT,
  aBenefit,
  aCase,
  aCount,
  aGrant,
  aJobSubsidy,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  office,
  THIRD,
} from './support/case.js';

const root = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted();
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const linesOf = (file: string) => textOf(file).trimEnd().split('\n').length;

/** An import or a re-export: of types alone, or of something that runs. */
type Arrow = {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
  /** Loaded only when it is come to. */
  readonly late: boolean;
};

/** A folder of src, what its code may import, and what to do instead of importing anything else. */
type Room = {
  readonly room: string;
  readonly may: RegExp;
  readonly types?: 'as code';
  readonly instead: string;
};

const arrows: readonly Arrow[] = files.flatMap((from) => {
  const source = ts.createSourceFile(from, textOf(from), ts.ScriptTarget.Latest, true);
  const found: Arrow[] = [];
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module !== undefined) {
      const to = resolved(from, module);
      found.push({ from, to, typesOnly: isTypesOnly(node), late: ts.isCallExpression(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
});

function moduleOf(node: ts.Node): string | undefined {
  const literal =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return literal && ts.isStringLiteral(literal) ? literal.text : undefined;
}

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly)
  );
}

/** A file of ours as its path in src, anything else by its name. */
function resolved(from: string, module: string): string {
  return module.startsWith('.') ? posix.join(dirname(from), module).replace(/\.js$/, '.ts') : module;
}

const folder = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
/** Arrows that shouldn't be there, as text. */
const against = (rule: (arrow: Arrow) => boolean) =>
  arrows.filter(rule).map(({ from, to, typesOnly }) => `${from} → ${to}${typesOnly ? ' (types)' : ''}`);
const isOurs = (to: string) => to.endsWith('.ts');

describe('the import arrows', () => {
  it('are all found', () => {
    for (const { to } of arrows) if (isOurs(to)) expect(files).toContain(to);
    expect(arrows.length).toBeGreaterThan(150);
  });

  /** What each room may import to run, besides itself and packages; types come from everywhere but where said. */
  const rooms: readonly Room[] = [
    {
      room: 'pilot',
      may: /^(model|dates|memoise)\.ts$/,
      types: 'as code',
      instead:
        'A criterion sees values alone: what it needs is a fact, made by a function in pilot/ and declared.',
    },
    {
      room: 'read',
      may: /^((model|dates|problems|memoise)\.ts|vocabulary\/|privacy\/|pilot\/(parameters|deck|claim-id)\.ts$)/,
      instead:
        'Reading ends in facts with their cells: what is to be thought of them belongs to match or judge.',
    },
    {
      room: 'judge',
      may: /^((dates|match|memoise|problems)\.ts|pilot\/|read\/blank-cells\.ts)/,
      instead: 'A case is judged on its own: what needs other claims is settled later, and words come last.',
    },
    {
      room: 'settle',
      may: /^(dates\.ts|vocabulary\/places\.ts$|pilot\/|judge\/)/,
      instead: 'Money is shared out over verdicts: what tells of it belongs to report/.',
    },
    {
      room: 'privacy',
      may: /^$/,
      instead: 'What may be shown is decided on the text or the code alone: hand it over as an argument.',
    },
    {
      room: 'vocabulary',
      may: /^$/,
      instead: 'Names and words are data: whoever uses them comes here, not the other way.',
    },
    {
      room: 'text',
      may: /^(pilot\/(parameters|facts)\.ts|privacy\/applicant\.ts|vocabulary\/columns\.ts)$/,
      instead: 'Sentences get their values as arguments: have the report look them up and hand them over.',
    },
    {
      room: 'report',
      may: /^(text|vocabulary|privacy)\/|^dates\.ts$|^pilot\/(parameters|deck|facts|readings|findings)\.ts$/,
      instead:
        'A report tells what a run holds, by the data of the pilot and the calendar: have an earlier stage decide.',
    },
    {
      room: 'earlier',
      may: /^(vocabulary|privacy)\/|^pilot\/(parameters|deck|claim-id)\.ts$/,
      instead: 'A run is read back from its folder alone: what it is compared with is an argument.',
    },
    {
      room: 'year',
      may: /^(vocabulary|privacy)\//,
      instead:
        'Names, links and texts come in as arguments: the shell reads the folder, and disk/ writes it.',
    },
    {
      room: 'disk',
      may: /^(read|vocabulary)\//,
      instead: 'The disk knows bytes and names: give it contents, or let shell/ ask whoever knows more.',
    },
  ];

  it.each(rooms)('$room: $instead', ({ room, may, types }) => {
    expect(
      against(
        ({ from, to, typesOnly }) =>
          folder(from) === room &&
          folder(to) !== room &&
          (isOurs(to) ? !may.test(to) : room === 'pilot') &&
          (types === 'as code' || !typesOnly),
      ),
    ).toEqual([]);
  });

  it('the data of the pilot imports types and data alone: whoever reads it runs none of the criteria', () => {
    const data = ['deck', 'findings', 'parameters', 'readings'].map((name) => `pilot/${name}.ts`);
    for (const file of data) expect(files).toContain(file);
    expect(
      against(({ from, to, typesOnly }) => data.includes(from) && !data.includes(to) && !typesOnly),
    ).toEqual([]);
  });

  it('what everything stands on imports types alone, and the calendar: values and rules have a room', () => {
    const ground = ['model.ts', 'decisions.ts', 'dates.ts', 'problems.ts', 'memoise.ts'];
    expect(
      against(
        ({ from, to, typesOnly }) =>
          ground.includes(from) && !typesOnly && !['temporal-polyfill', 'memoise.ts'].includes(to),
      ),
    ).toEqual([]);
  });

  it('nothing but the shell imports the shell: what others need of it comes as an argument', () => {
    expect(
      against(({ from, to, typesOnly }) => folder(to) === 'shell' && folder(from) !== 'shell' && !typesOnly),
    ).toEqual([]);
    expect(
      against(({ from, to }) => to === 'shell/cli.ts' || (to === 'shell/run.ts' && from !== 'shell/cli.ts')),
    ).toEqual([]);
  });

  it('only disk and shell know the file system: elsewhere contents come in as arguments', () => {
    const knows = arrows.filter(({ to }) => to.startsWith('node:fs')).map(({ from }) => from);
    expect(knows.filter((file) => !['disk', 'shell'].includes(folder(file)))).toEqual([]);
  });

  it('the hall holds the flows and what they share: a ninth file has a room', () => {
    expect(files.filter((file) => folder(file) === '').length).toBeLessThanOrEqual(8);
  });

  it('a check loads no schema library: whoever needs run.json or settings read loads it then', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { from, to, typesOnly, late } of arrows) if (from === file && !typesOnly && !late) load(to);
    };
    for (const entry of ['shell/cli.ts', 'shell/commands/check.ts', 'shell/reports.ts']) load(entry);
    expect(loaded).toContain('report/run-json.ts');
    expect([...loaded].filter((file) => file.startsWith('zod'))).toEqual([]);
  });

  it('there is no circle of imports, of types neither', () => {
    const next = (file: string) =>
      arrows.filter(({ from, to }) => from === file && isOurs(to)).map(({ to }) => to);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const to of next(file)) visit(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the source', () => {
  const config = ts.readConfigFile(join(root, '../tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, '..'));
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...options, noEmit: true },
  );
  const checker = program.getTypeChecker();

  /** Places of every node of ours that is what is looked for. */
  function found(is: (node: ts.Node) => boolean): readonly string[] {
    return program.getSourceFiles().flatMap((source) => {
      const file = relative(root, source.fileName).replaceAll('\\', '/');
      if (file.startsWith('..')) return [];
      const places: string[] = [];
      const visit = (node: ts.Node): void => {
        if (is(node))
          places.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return places;
    });
  }

  /** Whether a name is the environment's own, and not something of ours that is called the same. */
  function isGlobal(node: ts.Node, ...names: readonly string[]): boolean {
    if (!ts.isIdentifier(node) || !names.includes(node.text)) return false;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
    const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
    return (
      declared.length > 0 && declared.every((each) => each.getSourceFile().fileName.includes('node_modules'))
    );
  }

  it('nobody but the entry knows the process, the console or the clock', () => {
    const places = found((node) => isGlobal(node, 'process', 'console', 'Date', 'performance', 'globalThis'));
    expect(places.filter((place) => !place.startsWith('shell/cli.ts:'))).toEqual([]);
  });

  it('has no any', () => {
    expect(found((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('has no function longer than 80 lines: one that is has parts that can be named', () => {
    const long = found((node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return false;
      const source = node.getSourceFile();
      const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
      return line(node.getEnd()) - line(node.getStart()) + 1 > 80;
    });
    expect(long).toEqual([]);
  });

  it('has short files: the longer ones are these', () => {
    expect(files.filter((file) => linesOf(file) > 300 && folder(file) !== 'text')).toEqual(['model.ts']);
  });
});

/** Cases that between them send every criterion down each of its branches. */
const MANY: readonly CaseChanges[] = [
  { keywords: [aKeyword({ code: '0020' })] },
  {},
  { fullGrant: 'blank', grants: [aGrant({ endsOn: '2014-06-15' })] },
  { grants: [aGrant()] },
  { counts: [aCount({ days: 480, countedOn: '2014-02-03' })] },
  { keywords: [aKeyword({ endsOn: '2014-06-15' })] },
  { subsidies: [aSubsidy({ endsOn: '2014-06-15' })], statedEnd: '2014-06-20' },
  { subsidies: [aSubsidy({ employerId: THIRD })], employerId: 'blank', employerSector: 'association' },
  { statedEnd: '2014-06-20', start: '2014-10-01' },
  { onward: 'yes', employerId: APPLICANT },
  { benefits: [aBenefit(), aBenefit({ benefit: 'other' })] },
  {
    contractType: 'fixed-term',
    end: '2014-09-30',
    subsidies: [aSubsidy(), aJobSubsidy({ decidedOn: '2014-06-30' })],
  },
  { workForm: 'apprenticeship' },
  { counts: [aCount({ countedOn: '2014-06-27' })] },
  { end: '2014-09-30', statedSubsidy: 'applied' },
];

/** The facts that a criterion reads, over every possible value of what isn't known. */
function readsOf(criterion: (typeof criteria)[number]): ReadonlySet<FactName> {
  const trials = MANY.map((changes) => testerOf(aCase(changes)).run(criterion, office));
  return new Set(trials.flatMap(({ wasRead }) => [...wasRead]));
}

/** A derived fact that a criterion declares, and those that it is made from. */
function declaredBy({ reads }: { readonly reads: readonly FactName[] }): readonly FactName[] {
  return reads.flatMap((name) => (isDerived(name) ? [name, ...declaredBy(derivations[name])] : [name]));
}

describe('the criteria', () => {
  it.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    '%s reads what it declares, and all of it',
    (_, criterion) => {
      expect([...readsOf(criterion)].toSorted()).toEqual([...new Set(declaredBy(criterion))].toSorted());
    },
  );

  /** 4.2 and 5.1 are judged over the run, after the rulings. */
  const afterwards = ['claimedRow', 'claimId', 'personId'];

  it('read every fact of a claim between them', () => {
    const read = new Set([...criteria.flatMap(declaredBy), ...afterwards]);
    expect(Object.keys(aCase().claim.facts).filter((name) => !read.has(name as FactName))).toEqual([]);
  });

  it('read every extract between them', () => {
    const read = new Set<string>(criteria.flatMap(declaredBy));
    expect(Object.keys(extractOf).filter((name) => !read.has(name))).toEqual([]);
  });

  it('read every cell of the register between them', () => {
    const own = { statedEnd: '2014-06-20', subsidies: [aSubsidy()] };
    const jobs = { subsidies: [aJobSubsidy({ decidedOn: '2014-06-30' })] };
    const rows = [
      ...[{ counts: [aCount()] }, { keywords: [aKeyword()] }, own, jobs],
      ...[{ grants: [aGrant()] }, { benefits: [aBenefit()] }],
    ] satisfies readonly CaseChanges[];
    const all = rows.flatMap((given) => cellsOf(given).map((cell) => cell.name));
    const read = rows.flatMap((given) =>
      cellsOf(given).flatMap(({ name, isRead }) => (isRead() ? [name] : [])),
    );
    expect([...new Set(all)].filter((cell) => !read.includes(cell))).toEqual([]);
  });

  /** The cells of a case's only row of a kind, each with whether a criterion asks for it once it can't be read. */
  function cellsOf(given: CaseChanges) {
    const name = (['counts', 'keywords', 'subsidies', 'grants', 'benefits'] as const).find(
      (each) => given[each],
    );
    if (!name) throw new Error('a case without a row');
    const row = given[name]?.[0] as Readonly<Record<string, { readonly value: unknown }>>;
    return Object.entries(row).map(([cell, { value }]) => ({
      name: `${name}.${cell}`,
      isRead: () => {
        const doubtful = { ...row, [cell]: { is: 'unreadable', possible: [value], from: [] } };
        const tester = testerOf(aCase({ ...given, [name]: [doubtful] }));
        return criteria.some((criterion) => tester.run(criterion, office).inDoubt.has(name));
      },
    }));
  }
});
