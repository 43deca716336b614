import { escapedJson } from '../../words/json-text.js';
import { isJsonRecord, type JsonRecord } from './json-values.js';

/** JSON with each item of a list in a line of its own: people and programs see at once what changed between two files. */
export function* jsonLines(document: JsonRecord, margin = ''): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${before}${margin} ${JSON.stringify(key)}: `;
    before = ',\n';
    if (Array.isArray(value)) yield* listLines(value, `${margin} `);
    else if (isJsonRecord(value) && Object.values(value).some(Array.isArray))
      yield* jsonLines(value, `${margin} `);
    else yield oneLine(value);
  }
  yield `\n${margin}}${margin === '' ? '\n' : ''}`;
}

function* listLines(items: readonly unknown[], margin: string): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let before = '[';
  for (const item of items) {
    yield `${before}\n${margin} ${oneLine(item)}`;
    before = ',';
  }
  yield `\n${margin}]`;
}

function oneLine(value: unknown): string {
  return escapedJson(JSON.stringify(value));
}
