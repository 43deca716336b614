import type { ArgumentGraph, GraphEntry, GraphStep } from '../../src/interchange/graph.js';

/** Graphs as readers of other tools' forms hand them over. */

/** An entry of which only the key and the text matter. */
export function graphEntry(key: string, text: string, rest: Partial<GraphEntry> = {}): GraphEntry {
  return { key, text, title: null, kind: null, fields: {}, source: null, ...rest };
}

/** `a + b` is a support of b, `a - b` an attack, `a >< b` a contradiction, and `s: a, c + b` a linked step with a key. */
function graphStep(line: string, rest: Partial<GraphStep> = {}): GraphStep {
  const [, key = null, premises = '', sign, to = ''] = /^(?:(\w+): )?(.*) (\+|-|><) (.*)$/.exec(line) ?? [];
  const [first = '', ...more] = premises.split(', ');
  return {
    key,
    sign: sign === '+' ? 'support' : 'attack',
    premises: [first, ...more],
    to,
    scheme: null,
    isContradiction: sign === '><',
    ...rest,
  };
}

/** A graph of entries whose texts are their keys in words, and of steps as `graphStep` reads them. */
export function graph(
  entries: readonly (string | GraphEntry)[],
  steps: readonly (string | GraphStep)[],
  rest: Partial<ArgumentGraph> = {},
): ArgumentGraph {
  return {
    header: { title: 'A text' },
    thesis: null,
    entries: entries.map((entry) =>
      typeof entry === 'string' ? graphEntry(entry, `Text of ${entry}.`) : entry,
    ),
    steps: steps.map((step) => (typeof step === 'string' ? graphStep(step) : step)),
    sources: [],
    ...rest,
  };
}
