// @ts-check
import { showsTerminal } from './terminal.js';

/** @import { Case } from './files.js' */

/** The list of cases, for whoever opens the folder. @param {readonly Case[]} cases */
export function readme(cases) {
  return `# Cases

A folder for each thing that decides a claim, or nearly does. Every one starts from the same claim, which holds in every
way, and changes as little as it can. Nobody in them exists: identity codes have individual numbers 900–999, names are
invented, and the business ids lie far above those given out.

| in a folder | what it is |
| --- | --- |
| \`claims.csv\` or \`claims/\` | the claims |
| \`ura/\` | the extracts |
| \`paid/\`, \`completions.csv\`, \`rulings.csv\`, \`settings.json\` | earlier payouts, completions, rulings and settings, where the case has them |
| \`options.txt\` | options besides \`--as-of 2014-12-31 --test-persons\`; \`# about claim 2\` where the case isn't about the first |
| \`also.txt\` | what else must come out, and why: other verdicts on the claim, what it asks for, the euros possible, the outcome of other claims |
| \`expected/\` | the reports; in ${cases.filter(({ name }) => showsTerminal(name)).length} cases \`terminal.txt\` too: standard output, standard error, exit code |

The name says what must come out. \`3.1-unmet-…\`: criterion 3.1 of the claim is unmet and every other criterion is met,
but for those in \`also.txt\`. \`money-unfunded-…\` and \`reading-payable-…\`: the outcome of the claim, \`reading-\` of every
claim. \`many-rejected-…\`: its outcome too, whatever the criteria. \`error-…\`: the run ends without a report.

The inputs are written by \`node test/cases/make.js\` from the table in \`test/cases/table/\`: change that, not the files.
\`npm run cases\` runs them (\`palkkio test fixtures/cases\`), and \`npm run cases -- --update\` rewrites what is expected and
says what changed, which must be read. Every report in every \`expected/\` is compared byte for byte. What the terminal shows is expected only where a run ends
without a report and in the cases named in \`test/cases/terminal.js\`, so that a reworded sentence changes few files.

| case | what it shows |
| --- | --- |
${cases.map(({ name, why }) => `| \`${name}\` | ${why} |`).join('\n')}
`;
}
