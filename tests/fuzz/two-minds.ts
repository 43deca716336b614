import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { schemas } from '../../scripts/schemas.js';
import type { Reading } from '../../src/file/read-claims.js';

/** Where the published schema and the program are not of one mind about a file, but for what a schema cannot say. */

const valid = new Ajv({ strict: false, strictNumbers: false }).compile(schemas['claims.schema.json']);

/** Codes of errors in the form of a file; those that only concern what names lead to are no matter of form. */
const FORM = ['unknown-key', 'missing-key', 'wrong-type', 'bad-value'];
const OF_ENTRIES = [
  ...['duplicate-id', 'unknown-id', 'duplicate-relation', 'bad-relation', 'bad-thesis', 'bad-expect'],
  ...FORM,
];

/** Numbers that are not written as an editor would write them: it sees the value alone. See docs/reference/file.md. */
const ODD_NUMBER =
  /(?<![\w."'-])[-+]?(?:0[xob][\da-f_]+|\d[\d_]*\.?\d*(?:e[-+]?\d+)?|\.\d+|\.inf|\.nan)(?![\w"'-]|\.\d)/gi;

/** Words of the errors that a schema cannot find: it cannot reckon, and knows of no other place in the file. */
const BEYOND =
  /ends before it begins|no real|not a real|looks the same|season|does not exist|no such day|has no day|calendar/;

export function schemaFaults(text: string, { problems, yaml }: Reading): string[] {
  if (yaml === null || problems.some(({ code }) => !OF_ENTRIES.includes(code))) return [];
  const document = editorsView(text);
  if (document === undefined) return [];
  const wrong = problems.filter(({ code }) => FORM.includes(code));
  const isValid = valid(document);
  if (isValid === (wrong.length === 0) || hasOddNumbers(text)) return [];
  if (!isValid) return [`only the schema refuses it: ${JSON.stringify(valid.errors?.slice(0, 4))}`];
  if (wrong.every(({ message }) => BEYOND.test(message))) return [];
  return [
    `only the program refuses it: ${wrong.map(({ line, message }) => `${line}: ${message}`).join('; ')}`,
  ];
}

/** What an editor sees: YAML's core schema, where `2011` is a number. */
function editorsView(text: string): unknown {
  try {
    return load(text);
  } catch {
    return undefined;
  }
}

function hasOddNumbers(text: string): boolean {
  return (text.match(ODD_NUMBER) ?? []).some((written) => String(Number(written)) !== written);
}
