/** What the first member of a `run.json` says: its shape, and with which number it last changed. */
export const RUN_SCHEMA = 'palkkio.run/7';
