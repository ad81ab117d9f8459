import type { Messages } from '../../text/messages.js';
import type { Paint } from './paint.js';

/** What a text is laid out on: its words, its colours, and its width in columns. */
export type Page = {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
  /** How wide the applicants' names are that stand under each other, at most. */
  readonly names?: number;
};

/** Lines that stand together. */
export type Block = readonly string[];

/** A whole text: its blocks with an empty line between them. A block without lines leaves none. */
export function joined(blocks: readonly Block[]): string {
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}
