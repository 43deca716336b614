import { cut } from '../render/cut.js';
import type { Look } from '../render/look.js';
import { widthOfText } from '../render/width.js';

/** A fact in one line with others: as it is said in full, and in fewer words where there is less room. */
export type Fact = readonly [full: string, ...shorter: string[]];

/**
 * Facts in one line, the most important first: in full if there is room, else one after the other in fewer words; where even these
 * do not fit, the last facts are left out. Only a single fact is ever cut.
 */
export function fittingFacts(facts: readonly Fact[], columns: number, { signs, plain }: Look): string {
  const glue = plain ? ', ' : ` ${signs.dot} `;
  for (let count = facts.length; count > 0; count -= 1) {
    const fitting = shorterAndShorter(facts.slice(0, count))
      .map((forms) => forms.join(glue))
      .find((line) => widthOfText(line) <= columns);
    if (fitting !== undefined) return fitting;
  }
  return cut(facts[0]?.at(-1) ?? '', columns, signs.more);
}

/** The forms of facts: all in full, then step by step one of them in fewer words. */
function shorterAndShorter(facts: readonly Fact[]): string[][] {
  const steps = [facts.map(([full]) => full)];
  const mostForms = Math.max(...facts.map((fact) => fact.length));
  for (let level = 1; level < mostForms; level += 1) {
    facts.forEach((fact, i) => {
      const shorter = fact[level];
      if (shorter !== undefined) steps.push(steps.at(-1)!.with(i, shorter));
    });
  }
  return steps;
}
