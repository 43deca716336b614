import { inQuotes, withOneQuestionMark } from '../words/punctuation.js';
import { schemeNamed } from './schemes.js';

/** The critical questions of a scheme, worded for an inference from one text to another; none for an unknown scheme. */
export function criticalQuestions(scheme: string, from: string, to: string): string[] {
  const texts: Readonly<Record<string, string>> = { from, to };
  return (schemeNamed(scheme)?.questions ?? []).map((question) =>
    withOneQuestionMark(
      question.replace(/\{(from|to)\}/g, (_, name) => inQuotes(texts[name]!.replace(/!\s*$/, ''))),
    ),
  );
}
