/** Whether a name fits a pattern. What stands between stars is looked for once, in order: no star is tried at every length. */
export function fits(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => [...part].map(asPattern).join(''));
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return new RegExp(`^${first}$`, 'iu').test(name);
  let at = new RegExp(`^${first}`, 'iu').exec(name)?.[0].length;
  for (const part of others) {
    if (at === undefined) return false;
    const found = new RegExp(part, 'giu');
    found.lastIndex = at;
    at = found.test(name) ? found.lastIndex : undefined;
  }
  return at !== undefined && new RegExp(`${last}$`, 'iu').test(name.slice(at));
}

function asPattern(char: string): string {
  return char === '?' ? '.' : char.replace(/[\\^$.|+()[\]{}]/, '\\$&');
}
