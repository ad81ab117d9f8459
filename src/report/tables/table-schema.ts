import type { Language } from '../../model.js';
import { criterionIds } from '../../pilot/deck.js';
import { rewardRowIds } from '../../pilot/parameters.js';
import type { Messages } from '../../text/messages.js';
import { claimColumns, type Holds, mayBeCompleted } from '../../vocabulary/columns.js';
import { type FilledKind, fileFormat } from '../../vocabulary/file-formats.js';
import { yesNo } from '../../vocabulary/words.js';
import { spreadsheetCode } from './csv.js';
import { listWords } from './list-words.js';

/** A field of a Table Schema (specs.frictionlessdata.io/table-schema), as much of it as is used here. */
export type SchemaField = {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly format?: string;
  readonly decimalChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
};

export type TableSchema = {
  readonly title: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
};

/**
 * The Table Schema of a file of a kind as its template has it: headers, words, days and decimals of one language. The
 * program itself reads more, such as other languages' words, any case and lost zeros.
 */
export function tableSchema(kind: FilledKind, messages: Messages): TableSchema {
  const { language } = messages;
  const { columns, key } = fileFormat(kind);
  const name = (id: string) => columns[id]?.names[language] ?? id;
  return {
    title: capital(messages.roles[kind]),
    fields: Object.entries(columns).map(([id, { required, holds, mayBeBlank }]) => {
      const { constraints = {}, ...type } = typeOf(holds, messages);
      const all = { ...(required && !mayBeBlank ? { required: true as const } : {}), ...constraints };
      return {
        name: name(id),
        title: capital(name(id).replaceAll('_', ' ')),
        ...type,
        ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
      };
    }),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key.map(name) } : {}),
  };
}

type FieldType = Omit<SchemaField, 'name' | 'title'>;

const HOURS = '[0-9]+([,.][0-9]{1,4})?';
/** `1500`, `1 500,00 €`, with any space or a point between thousands. */
const EUROS = '[0-9]{1,3}([ .\u00a0\u2009\u202f]?[0-9]{3}){0,2}([,.][0-9]{2})?[ \u00a0]?(€|eur|euroa|euro)?';

function typeOf(holds: Holds, messages: Messages): FieldType {
  if (typeof holds !== 'string') {
    // The language's own words first, then every other one that is read.
    const words = [...listWords(holds, messages).values(), ...holds.shown];
    return { type: 'string', constraints: { enum: [...new Set(words)] } };
  }
  const decimal = decimalIn(messages.language);
  switch (holds) {
    case 'text':
      return { type: 'string' };
    case 'day':
      return { type: 'date', format: messages.language === 'en' ? 'default' : '%d.%m.%Y' };
    case 'person':
      return pattern('[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Ya-y]');
    case 'business':
      return pattern('[0-9]{7}-[0-9]');
    case 'hours':
      return pattern(`${HOURS}( ?[-–] ?${HOURS})?`);
    case 'keyword':
      return pattern('[0-9]{1,4}( .*)?');
    case 'number':
      return { type: 'number', ...decimal, constraints: { minimum: 0 } };
    case 'percent':
      return { type: 'number', ...decimal, bareNumber: false, constraints: { minimum: 0 } };
    case 'euros':
      return pattern(EUROS);
    case 'reward row':
      return {
        type: 'integer',
        constraints: { minimum: Math.min(...rewardRowIds), maximum: Math.max(...rewardRowIds) },
      };
    case 'yes or no':
      return { type: 'boolean', trueValues: wordsOf('yes'), falseValues: wordsOf('no') };
    case 'claims column':
      return { type: 'string', constraints: { enum: namesOfCompleted(messages.language) } };
    case 'criterion': {
      const ids = criterionIds;
      return { type: 'string', constraints: { enum: [...ids, ...ids.map(spreadsheetCode)] } };
    }
  }
}

/** The columns of claims that a completion may stand for, in the language first. */
function namesOfCompleted(language: Language): readonly string[] {
  const columns = Object.entries(claimColumns).filter(([id]) => mayBeCompleted(id));
  const own = columns.map(([, { names }]) => names[language]);
  return [...new Set([...own, ...columns.flatMap(([, { names }]) => Object.values(names))])];
}

function decimalIn(language: Language): Pick<SchemaField, 'decimalChar'> {
  return { decimalChar: language === 'en' ? '.' : ',' };
}

function pattern(of: string): FieldType {
  return { type: 'string', constraints: { pattern: `^${of}$` } };
}

/** Every word for yes or no, whatever the language: they are read alike everywhere. */
function wordsOf(answer: 'yes' | 'no'): readonly string[] {
  return [...yesNo.words].filter(([, value]) => value === answer).map(([word]) => word);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
