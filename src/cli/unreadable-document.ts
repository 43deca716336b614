import type { ForeignFile } from '../interchange/interchange-form.js';
import { clip, oneLine, visible } from '../words/text.js';
import { readRaw } from '../yaml/parse-yaml.js';

/** Why a file that looks like JSON or YAML is none: so that nobody looks for its form where it is only cut off. */

/** What is wrong, and on which line, from 1; null for a file that can be read, and for one that is neither. */
export function unreadableDocument({
  name,
  text,
  json,
  yaml,
}: ForeignFile): [what: string, line: number] | null {
  if (/^\s*(?:\{\s*["}]|\[\s*[[{"])/.test(text)) return json() === undefined ? jsonFault(text) : null;
  return /\.ya?ml$/i.test(name) && yaml() === undefined ? yamlFault(text) : null;
}

function jsonFault(text: string): [string, number] | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const position = / at position (\d+)/.exec(words)?.[1];
    const isCutOff =
      position === undefined ? /end of JSON/.test(words) : Number(position) >= text.trimEnd().length;
    if (isCutOff) return ['this JSON ends too early', lineAt(text, text.trimEnd().length)];
    return ['this is no valid JSON', position === undefined ? 1 : lineAt(text, Number(position))];
  }
}

function yamlFault(text: string): [string, number] | null {
  const raw = readRaw(text);
  if (raw.is === 'excess') return [raw.excess.message, lineAt(text, raw.excess.span[0])];
  if (raw.is !== 'wrong') return null;
  const { offset, words } = raw.complaint;
  const why = /depth|nest/i.test(words) ? 'it is nested too deeply' : clip(oneLine(visible(words)), 160);
  return [`this YAML cannot be read: ${why}`, lineAt(text, offset)];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
