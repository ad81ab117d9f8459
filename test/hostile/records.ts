/** The records of a CSV text with their line ends, for choosing and changing rows: every character is in one of them. */
export function recordsIn(text: string): readonly string[] {
  const records: string[] = [];
  let record = '';
  let open = false;
  for (const line of text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []) {
    record += line;
    // A line with an odd number of quotes opens a cell or closes one.
    if (line.split('"').length % 2 === 0) open = !open;
    if (open) continue;
    records.push(record);
    record = '';
  }
  return record === '' ? records : [...records, record];
}

/** A record without its line end, and the line end. */
export function split(record: string): readonly [row: string, end: string] {
  const end = /[\r\n]*$/.exec(record)?.[0] ?? '';
  return [record.slice(0, record.length - end.length), end];
}

/** The text of a file's bytes by the rule of the contract: a mark, else UTF-8, else Windows-1252. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return new TextDecoder(marked ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

/** How many physical lines a text has, by line ends of any kind. */
export function linesIn(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}
