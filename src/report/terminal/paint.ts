type Brush = (text: string) => string;

/** The colours of the terminal, given by the caller, who alone knows whether there are any. */
export type Paint = {
  readonly bold: Brush;
  readonly dim: Brush;
  readonly red: Brush;
  readonly yellow: Brush;
  readonly green: Brush;
  readonly cyan: Brush;
};

const asIs: Brush = (text) => text;

/** No colours at all. */
export const noPaint: Paint = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, green: asIs, cyan: asIs };
