import { load } from 'js-yaml';
import type { ForeignFile } from '../../src/interchange/interchange-form.js';

/** A file of another tool that exists only here. */
export function foreignFile(text: string, name = 'file.json'): ForeignFile {
  return {
    name,
    text,
    json: () => orUndefined(() => JSON.parse(text)),
    yaml: () => orUndefined(() => load(text)),
  };
}

function orUndefined(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
