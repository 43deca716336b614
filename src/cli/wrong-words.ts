import type { TextRule } from '../file/form.js';

/** What is wrong with words that somebody types for a value of a claims file. */

/** What is wrong with a text by a rule of the form, and how to write it; null for nothing. */
export function wrongWords(rule: TextRule, text: string): string | null {
  const wrong = rule.pattern.test(text) ? (rule.also?.(text) ?? null) : rule.explain(text);
  if (wrong === null) return null;
  return `"${text}" ${wrong.says}${wrong.hint === null ? '' : `; ${wrong.hint}`}`;
}
