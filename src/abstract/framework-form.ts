import type { FaultSource } from './fault-source.js';

/** In which of the forms of the solver competitions (ICCMA) a file is. */

export type FrameworkForm = 'af' | 'apx' | 'tgf';

/** The form that the ending of a file's name stands for. */
export function frameworkFormOfName(name: string): FrameworkForm | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ending === 'af' || ending === 'apx' || ending === 'tgf' ? ending : null;
}

/** The form that a file begins in. */
export function frameworkFormOfContent(source: FaultSource): FrameworkForm | null {
  let names = 0;
  for (const line of linesOf(source)) {
    if (line === '' || (names === 0 && /^[#%]/.test(line))) continue;
    if (line === '#') return 'tgf';
    if (names === 0 && /^p\s+af\s/.test(line)) return 'af';
    if (names === 0 && /^(arg|att)\s*\(/.test(line)) return 'apx';
    // What a claims file has before anything else, and a line with a name has not.
    if (/^-|:(\s|$)/.test(line)) return null;
    names += 1;
  }
  return null;
}

/** The lines of a text, trimmed, one after the other: the first few tell most. */
function* linesOf({ length, lineEnd, text }: FaultSource): Generator<string> {
  for (let start = 0; start < length; start = lineEnd(start) + 1) yield text(start, lineEnd(start)).trim();
}
