/** What JSON.parse passes over in silence, and where it stopped. */

const STRINGS_AND_MARKS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** A key that stands twice in one object of a sound JSON text, with the line of the second; the last one would hold. */
export function keyTwice(json: string): { readonly key: string; readonly line: number } | undefined {
  // The keys of each object that is open; an array has none.
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  let at = 0;
  for (const { 0: token, index } of json.matchAll(STRINGS_AND_MARKS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, line: lineAt(json, at) };
      keys?.add(key);
    } else if (token !== ',') [last, at] = [token, index];
  }
  return undefined;
}

/** The line on which a text stops being JSON, as far as the error tells it. */
export function lineOfError(json: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const position = /\bposition (\d+)/.exec(message)?.[1];
  // Where the text ends too early, that is its last line with anything on it.
  const end = json.trimEnd().length;
  if (position !== undefined) return lineAt(json, Math.min(Number(position), end));
  return /end of JSON/.test(message) ? lineAt(json, end) : undefined;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/).length;
}
