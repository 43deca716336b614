import { attackFramework } from '../verdict/attack-framework.js';
import type { Framework } from '../verdict/framework.js';
import { clip, visible } from '../words/text.js';
import type { Tell } from './faults.js';

/** Gathers arguments by name and the attacks between them into a framework. */

/** Arguments that attack each other, and nothing else (Dung 1995). */
export interface AbstractFramework {
  readonly framework: Framework;
  /** The name of an argument by its number, from 0. */
  nameOf(node: number): string;
  /** The number of an argument by its name, or undefined. */
  find(name: string): number | undefined;
  /** All names where they are not just numbers from 1 on. */
  readonly names: readonly string[] | null;
}

/** A name, and the offset at which it stands. */
export type NameAt = readonly [name: string, at: number];

/** Gathers named arguments and attacks between them, in any order; tells of names that cannot be. */
export function collectNamedArguments(tell: Tell) {
  const list: string[] = [];
  const numbers = new Map<string, number>();
  const isNamed: boolean[] = [];
  const source: number[] = [];
  const target: number[] = [];
  /** Where each name was met first. */
  const met: number[] = [];
  const number = ([name, at]: NameAt) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (name !== visible(name))
      tell(at, `"${clip(visible(name))}" is not a name`, 'a name cannot have control characters');
    numbers.set(name, list.length);
    met.push(at);
    isNamed.push(false);
    return list.push(name) - 1;
  };
  return {
    named(...name: NameAt) {
      isNamed[number(name)] = true;
    },
    attack(from: NameAt, to: NameAt) {
      source.push(number(from));
      target.push(number(to));
    },
    /** The framework; tells of each name that was never declared. `naming` is how one is, with NAME for it. */
    framework(naming: string, tellMissing: Tell): AbstractFramework {
      for (const [i, declared] of isNamed.entries()) {
        if (declared) continue;
        const name = clip(visible(list[i]!));
        const hint = `declare it: ${naming.replace('NAME', () => name)}`;
        tellMissing(met[i]!, `there is no argument "${name}"`, hint);
      }
      return {
        framework: attackFramework(list.length, Int32Array.from(source), Int32Array.from(target)),
        nameOf: (node) => list[node]!,
        // Who types a name leaves out the quotes that it has in the file.
        find: (name) => numbers.get(name) ?? numbers.get(`"${name}"`),
        names: list,
      };
    },
  };
}
