/** What `template` says. */
export type TemplateWords = {
  /** The header over an open criterion's sentence, which rulings are read without. */
  readonly question: string;
  readonly exists: (path: string) => string;
  readonly notWritable: (path: string, code: string) => string;
  readonly written: (path: string) => string;
  /** `--from` with another kind than rulings, or with a schema. */
  readonly fromNeedsRulings: string;
  /** The reports in a folder aren't those that its run.json was written with. */
  readonly notMatching: (folder: string, files: readonly string[]) => string;
  readonly open: (criteria: number, claims: number) => string;
  readonly nothingOpen: string;
  /** Claims under review whose ids name no claim, or more than one, by their places. */
  readonly notNamed: (places: readonly string[]) => string;
};
