import { oneLine } from '../words/text.js';

/** What somebody looks for, taken apart: words, and phrases, which have a space in them. */

/** A phrase in quotes, straight or curly, or a word. */
const TERM = /"([^"]+)"|[“„]([^“”]+)[“”]|«([^»]+)»|(\S+)/gu;

/** The terms of a typed line: what stands in quotes is a phrase, the rest are words. */
export function termsOfLine(line: string): string[] {
  return Array.from(line.matchAll(TERM), ([, ...parts]) =>
    oneLine(parts.find((part) => part !== undefined)!),
  );
}

/** The terms of a command line's arguments: one that has a space is a phrase, for so it was quoted in the shell. */
export function termsOfArguments(args: readonly string[]): string[] {
  return args.flatMap((arg) => (/["“”„«»]/.test(arg) ? termsOfLine(arg) : oneLine(arg)));
}
