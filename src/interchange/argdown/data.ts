import { writeName } from '../../yaml/write-text.js';

/** YAML in one line, for the data of an Argdown entry: no sign in it can end the braces, or a front matter. */
export function flowData(value: unknown): string {
  if (typeof value === 'string') return flowText(value);
  if (Array.isArray(value)) return `[${value.map(flowData).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
    return `{${pairs.map(([key, held]) => `${flowText(key)}: ${flowData(held)}`).join(', ')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** Plain where YAML reads it as the same text, else in double quotes. */
function flowText(text: string): string {
  const written = writeName(text);
  return written === text && !/===|\s/.test(text.replaceAll(' ', ''))
    ? text
    : JSON.stringify(text).replace(RISKY, asNumber);
}

/** Braces, signs of a front matter, and what YAML or the parser takes for a line end or leaves out. */
const RISKY = /[{}=\u007f-\u009f\u2028\u2029\ufeff]/g;

function asNumber(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
