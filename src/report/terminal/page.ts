import type { Messages } from '../../text/messages.js';
import type { Paint } from './paint.js';

/** What a text is laid out on: its words, its colours, and its width in columns. */
export type Page = { readonly messages: Messages; readonly paint: Paint; readonly width: number };
