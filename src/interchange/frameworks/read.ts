import { readFramework } from '../../abstract/framework-file.js';
import type { FrameworkForm } from '../../abstract/framework-form.js';
import type { AbstractFramework } from '../../abstract/named-arguments.js';
import { counted } from '../../words/counted.js';
import { toFillIn } from '../../words/fill-in.js';
import type { ArgumentGraph, GraphStep } from '../graph.js';
import { type ReadGraph, UnreadableForm } from '../interchange-form.js';
import { refuseSize } from '../size-limit.js';

/** Reads an abstract framework as an argument: its arguments have names, and what they say is still to be written. */

export const readTgfGraph = frameworkReader('tgf');
export const readApxGraph = frameworkReader('apx');
export const readAfGraph = frameworkReader('af');

function frameworkReader(form: FrameworkForm): ReadGraph {
  return ({ name, text }) => {
    const reading = readFramework(form, new TextEncoder().encode(text), name);
    if (reading.read !== null) return graphOf(reading.read);
    const [first] = reading.problems;
    const others = reading.problems.length - 1 + reading.more;
    const more = others === 0 ? '' : ` (and ${counted(others, 'more fault')})`;
    throw new UnreadableForm(`${first!.message}${more}`, first!.line, first!.hint);
  };
}

function graphOf({ framework, nameOf }: AbstractFramework): ArgumentGraph {
  // A short file can say that there are many.
  refuseSize(framework.size);
  const names = plainNames(Array.from({ length: framework.size }, (_, node) => nameOf(node)));
  return {
    header: { title: null },
    thesis: null,
    entries: names.map((name) => ({
      key: name,
      text: toFillIn(`what argument ${name} says`),
      title: name,
      kind: null,
      fields: {},
      source: null,
    })),
    steps: attacksOf(framework, names),
    sources: [],
  };
}

/** Names without the quotes in which some forms have them; a name keeps them where another would be the same without. */
function plainNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  return names.map((name) => {
    const plain = /^(["']).+\1$/s.test(name) ? name.slice(1, -1).replace(/\\(.)/gs, '$1') : name;
    if (taken.has(plain)) return name;
    taken.add(plain);
    return plain;
  });
}

/** The attacks, each once. */
function attacksOf(
  { size, from, to }: AbstractFramework['framework'],
  names: readonly string[],
): GraphStep[] {
  return Array.from({ length: size }, (_, node) =>
    [...new Set(to.subarray(from[node], from[node + 1]))].map(
      (target): GraphStep => ({
        key: null,
        sign: 'attack',
        premises: [names[node]!],
        to: names[target]!,
        scheme: null,
        isContradiction: false,
      }),
    ),
  ).flat();
}
