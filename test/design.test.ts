import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Case, Fact } from '../src/model.js';
import { criteria, derivations } from '../src/pilot/criteria.js';
import { extractOf, type FactName, type Known, type Read } from '../src/pilot/facts.js';
import { possibleValues } from '../src/possible.js';
import { registerFacts } from '../src/register.js';
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
type Arrow = { readonly from: string; readonly to: string; readonly typesOnly: boolean };

const arrows: readonly Arrow[] = files.flatMap((from) => {
  const source = ts.createSourceFile(from, textOf(from), ts.ScriptTarget.Latest, true);
  const found: Arrow[] = [];
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module !== undefined) found.push({ from, to: resolved(from, module), typesOnly: isTypesOnly(node) });
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

  it('pilot imports the model, the dates and itself', () => {
    expect(
      against(
        ({ from, to }) =>
          folder(from) === 'pilot' && folder(to) !== 'pilot' && to !== 'model.ts' && to !== 'dates.ts',
      ),
    ).toEqual([]);
  });

  it('the model and the dates import types alone, the calendar and what remembers days', () => {
    expect(
      against(
        ({ from, to, typesOnly }) =>
          ['model.ts', 'dates.ts', 'problems.ts', 'remembered.ts'].includes(from) &&
          !typesOnly &&
          !(from === 'dates.ts' && ['temporal-polyfill', 'remembered.ts'].includes(to)),
      ),
    ).toEqual([]);
  });

  it('read knows nothing of what comes after it', () => {
    const after =
      /^(judge|trials|register|possible|notices|settle|match|rulings|appropriation|check|run|cli|files|write)\.ts$/;
    expect(
      against(
        ({ from, to }) =>
          folder(from) === 'read' && (after.test(to) || ['report', 'text', 'commands'].includes(folder(to))),
      ),
    ).toEqual([]);
  });

  it('read takes from the pilot its settings alone', () => {
    expect(
      against(
        ({ from, to }) => folder(from) === 'read' && folder(to) === 'pilot' && to !== 'pilot/parameters.ts',
      ),
    ).toEqual([]);
  });

  it('a report takes types, formats and parameters from the stages before it, and no logic', () => {
    const allowed = ({ to, typesOnly }: Arrow) =>
      typesOnly ||
      ['report', 'text', 'format'].includes(folder(to)) ||
      to === 'pilot/parameters.ts' ||
      !isOurs(to);
    expect(against((arrow) => folder(arrow.from) === 'report' && !allowed(arrow))).toEqual([]);
  });

  it('text takes types alone, and the numbers and names that its words are about', () => {
    const allowed = ({ to, typesOnly }: Arrow) =>
      typesOnly ||
      folder(to) === 'text' ||
      ['pilot/parameters.ts', 'pilot/facts.ts', 'format/columns.ts'].includes(to);
    expect(against((arrow) => folder(arrow.from) === 'text' && !allowed(arrow))).toEqual([]);
  });

  it('no stage knows a later one', () => {
    const stages = [
      ...[
        'read',
        'match.ts',
        'pilot',
        'possible.ts',
        'register.ts',
        'trials.ts',
        'judge.ts',
        'notices.ts',
        'rulings.ts',
        'appropriation.ts',
        'settle.ts',
      ],
      ...['check.ts', 'report', 'commands', 'run.ts', 'cli.ts'],
    ];
    const stage = (file: string) => stages.indexOf(folder(file) || file);
    expect(
      against(
        ({ from, to, typesOnly }) =>
          !typesOnly && stage(from) >= 0 && stage(to) > stage(from) && to !== 'pilot/parameters.ts',
      ),
    ).toEqual([]);
  });

  it('nothing imports the way in: what commands need of it are the types of world.ts', () => {
    expect(against(({ from, to }) => to === 'cli.ts' || (to === 'run.ts' && from !== 'cli.ts'))).toEqual([]);
  });

  it('only these know the file system', () => {
    const knows = arrows.filter(({ to }) => to.startsWith('node:fs')).map(({ from }) => from);
    const allowed = (file: string) =>
      ['files.ts', 'file-stream.ts', 'write.ts', 'cli.ts'].includes(file) || folder(file) === 'commands';
    expect(knows.filter((file) => !allowed(file))).toEqual([]);
  });

  it('there is no circle of imports that run', () => {
    const next = (file: string) =>
      arrows
        .filter(({ from, to, typesOnly }) => from === file && isOurs(to) && !typesOnly)
        .map(({ to }) => to);
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
    expect(places.filter((place) => !place.startsWith('cli.ts:'))).toEqual([]);
  });

  it('has no any', () => {
    expect(found((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('has short files: the longer ones are these', () => {
    expect(files.filter((file) => linesOf(file) > 300 && folder(file) !== 'text')).toEqual([
      'command-line.ts',
      'compare.ts',
      'model.ts',
      'write.ts',
    ]);
  });
});

/** Cases that between them send every criterion down each of its branches. */
const MANY: readonly CaseChanges[] = [
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
  { end: '2014-09-30', statedSubsidy: 'applied' },
];

/** The facts and the cells of the register that a criterion reads, over every possible value of what isn't known. */
function readsOf(id: string): { readonly facts: ReadonlySet<string>; readonly cells: ReadonlySet<string> } {
  const facts = new Set<string>();
  const cells = new Set<string>();
  const test = criteria.find((criterion) => criterion.id === id)?.test;
  for (const theCase of MANY.map((changes) => aCase(changes))) tryAll(theCase, new Map());
  return { facts, cells };

  function tryAll(theCase: Case, assumed: ReadonlyMap<FactName, unknown>): void {
    const register = registerFacts(theCase, (key) => {
      throw new Error(`${key} should be known`);
    });
    const readBy = (reader: 'test' | 'derivation') =>
      (<N extends FactName>(name: N): Known[N] => {
        // What a derived fact is made from is declared too, but not the steps between.
        if (reader === 'test' || !(name in derivations)) facts.add(name);
        if (assumed.has(name)) return watched(assumed.get(name)) as Known[N];
        const fact: Fact<unknown> =
          name in derivations
            ? derivations[name as keyof typeof derivations](readBy('derivation'))
            : name in extractOf
              ? register(name as keyof typeof extractOf)
              : theCase.claim.facts[name as keyof typeof theCase.claim.facts];
        if (fact.is !== 'known') throw new NotKnown(name, fact);
        return watched(fact.value) as Known[N];
      }) as Read<FactName>;
    try {
      test?.(readBy('test'), office);
    } catch (needs) {
      if (!(needs instanceof NotKnown)) throw needs;
      for (const value of possibleValues(needs.fact, theCase)) {
        tryAll(theCase, new Map(assumed).set(needs.name, value));
      }
    }
  }

  /** Register rows that tell which of their cells are read. */
  function watched(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !('rows' in value) || 'is' in value) return value;
    const rows = (value.rows as readonly object[]).map(
      (row) =>
        new Proxy(row, {
          get(of, cell) {
            cells.add(String(cell));
            return Reflect.get(of, cell);
          },
        }),
    );
    return { ...value, rows };
  }
}

class NotKnown {
  constructor(
    readonly name: FactName,
    readonly fact: Fact<unknown>,
  ) {}
}

describe('the criteria', () => {
  const reads = new Map(criteria.map(({ id }) => [id, readsOf(id)]));

  it.each(criteria.map(({ id, reads }) => [id, reads] as const))(
    '%s reads what it declares, and all of it',
    (id, declared) => {
      expect([...(reads.get(id)?.facts ?? [])].toSorted()).toEqual([...declared].toSorted());
    },
  );

  /** 4.2 and 5.1 are judged over the run, after the rulings. */
  const afterwards = ['claimedRow', 'claimId', 'personId'];

  it('read every fact of a claim between them', () => {
    const read = new Set([...criteria.flatMap((criterion) => criterion.reads), ...afterwards]);
    expect(Object.keys(aCase().claim.facts).filter((name) => !read.has(name as FactName))).toEqual([]);
  });

  it('read every extract between them', () => {
    const read = new Set<string>(criteria.flatMap((criterion) => criterion.reads));
    expect(Object.keys(extractOf).filter((name) => !read.has(name))).toEqual([]);
  });

  it('read every cell of the register between them', () => {
    const read = new Set([...reads.values()].flatMap(({ cells }) => [...cells]));
    const all = [aCount(), aKeyword(), aSubsidy(), aGrant(), aBenefit()].flatMap((row) => Object.keys(row));
    expect([...new Set(all)].filter((cell) => !read.has(cell))).toEqual([]);
  });
});
