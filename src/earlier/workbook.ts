import { inflateRawSync } from 'node:zlib';
import { type ZipEntry, zipEntries } from '../vocabulary/zip.js';

/** The cells of one sheet that hold something, by address. Texts begin with `t`, numbers with `n`. */
export type SheetCells = ReadonlyMap<string, string>;

/**
 * What stands in the cells of a workbook, by sheet: its formats and whatever else a spreadsheet program keeps in the
 * file make no difference. Undefined where the bytes are no workbook.
 */
export function workbookCells(bytes: Uint8Array): ReadonlyMap<string, SheetCells> | undefined {
  try {
    const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
    const part = (name: string) => textOf(entries.get(name));
    const shared = elements(part('xl/sharedStrings.xml'), 'si').map(({ inner }) => richText(inner));
    const targets = new Map(
      elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.get('Id'),
        attributes.get('Target') ?? '',
      ]),
    );
    return new Map(
      elements(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
        const target = targets.get(attributes.get('r:id')) ?? '';
        const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
        return [attributes.get('name') ?? '', cellsOf(part(path), shared)];
      }),
    );
  } catch {
    return undefined;
  }
}

function textOf(entry: ZipEntry | undefined): string {
  if (!entry) return '';
  return new TextDecoder().decode(entry.method === 0 ? entry.bytes : inflateRawSync(entry.bytes));
}

function cellsOf(xml: string, shared: readonly string[]): SheetCells {
  const cells = new Map<string, string>();
  for (const { attributes, inner } of elements(xml, 'c')) {
    const value = elements(inner, 'v')[0]?.inner ?? '';
    const type = attributes.get('t') ?? 'n';
    const text =
      type === 's' ? shared[Number(value)] : type === 'inlineStr' ? richText(inner) : unescaped(value);
    if (!text) continue;
    const isNumber = type === 'n';
    cells.set(attributes.get('r') ?? '', isNumber ? `n${Number(text)}` : `t${text}`);
  }
  return cells;
}

/** The runs of a text one after another, without the reading aids that may stand above them. */
function richText(xml: string): string {
  const plain = xml.replace(/<rPh\b.*?<\/rPh>/gs, '');
  return elements(plain, 't')
    .map(({ inner }) => unescaped(inner))
    .join('');
}

type Element = { readonly attributes: ReadonlyMap<string, string>; readonly inner: string };

/** Every element of a name; such as stand in one of the same name aren't looked for, and workbooks have none. */
function elements(xml: string, name: string): readonly Element[] {
  const found = xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>(.*?)</${name}>)`, 'gs'));
  return [...found].map(([, attributes = '', inner = '']) => ({
    attributes: new Map(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        unescaped(value),
      ]),
    ),
    inner,
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
    })
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
