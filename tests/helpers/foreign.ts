import type { ForeignFile } from '../../src/interchange/interchange-form.js';

/** A file of another tool that exists only in a test. */
export function foreignFile(text: string, name = 'file'): ForeignFile {
  return { name, text, json: () => parsed(() => JSON.parse(text)), yaml: () => undefined };
}

function parsed(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
