import { createHash } from 'node:crypto';
import type { Language } from '../../model.js';
import { type Html, html, verbatim } from './html.js';

/** A whole page of one file: what it says, how it looks, and what it does. */
export type Document = {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  readonly body: Html;
};

/**
 * A page that asks nobody for anything: its policy allows its own style and its own script, by their hashes, and
 * nothing else.
 */
export function documentText({ language, title, style, script, body }: Document): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${verbatim('style', style)}
</head>
<body>
${body}
${script === undefined ? undefined : verbatim('script', script)}
</body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
