/** The faces and the colours that every page shares, light and dark. Contrast is at least 4.5 to 1 for text. */
export const theme = `:root {
  color-scheme: light dark;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", Georgia, "Liberation Serif", serif;
  --sans: "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  --paper: #faf9f6;
  --card: #ffffff;
  --ink: #1c2025;
  --soft: #555c65;
  --line: #ddd9d1;
  --strong-line: #8b8880;
  --accent: #1b4f82;
  --payable: #1b6b48;
  --unfunded: #4b5a9b;
  --review: #875300;
  --rejected: #a02a2d;
  --paid: #5a636e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b;
    --card: #1b1f24;
    --ink: #e9e6e0;
    --soft: #abb2ba;
    --line: #353b43;
    --strong-line: #7d858e;
    --accent: #93c0f1;
    --payable: #74cfa2;
    --unfunded: #abb8f5;
    --review: #e6b35c;
    --rejected: #f39a95;
    --paid: #abb2ba;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff;
    --card: #ffffff;
    --ink: #000000;
    --soft: #3b3f44;
    --line: #b9b6af;
    --strong-line: #6f6c66;
    --accent: #000000;
    --payable: #1b6b48;
    --unfunded: #4b5a9b;
    --review: #875300;
    --rejected: #a02a2d;
    --paid: #5a636e;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ul, ol, table { margin: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
`;
