/** What the pages for maintainers name is there: a page that lies is worse than none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['.github/ARCHITECTURE.md', '.github/CONTRIBUTING.md', '.github/DECISIONS.md', 'README.md'];
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => textOf(join('src', name)))
  .join('\n');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };

describe.each(pages)('%s', (page) => {
  const text = textOf(page);
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);

  it('names files that are there', () => {
    const paths = code.filter((one) => /^(src|test|fixtures|bin|\.ci)\/\S*$/.test(one));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names functions that are there', () => {
    const functions = code.flatMap((one) => /^(\w+)\(\)$/.exec(one)?.[1] ?? []);
    expect(functions.filter((name) => !source.includes(`function ${name}`))).toEqual([]);
  });

  it('names commands that are there', () => {
    const names = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});
