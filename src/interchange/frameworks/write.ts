import { exportedPart } from '../exported-part.js';
import type { InterchangeInput, WriteForm } from '../interchange-form.js';
import { type FlatFramework, flattened } from './flattened.js';

/** Writes an argument as an abstract framework in the forms of the solver competitions (ICCMA). */

type WriteFramework = (framework: FlatFramework) => Iterable<string>;

export const writeTgf = frameworkWriter(function* ({ names, attacks }) {
  for (const name of names) yield `${name}\n`;
  yield '#\n';
  for (const [from, to] of attacks) yield `${names[from]!} ${names[to]!}\n`;
});

export const writeApx = frameworkWriter(function* ({ names, attacks }) {
  const written = names.map(apxName);
  for (const name of written) yield `arg(${name}).\n`;
  for (const [from, to] of attacks) yield `att(${written[from]!},${written[to]!}).\n`;
});

export const writeAf = frameworkWriter(function* ({ names, attacks }) {
  yield `p af ${names.length}\n`;
  for (const [i, name] of names.entries()) yield `# ${i + 1} ${name}\n`;
  for (const [from, to] of attacks) yield `${from + 1} ${to + 1}\n`;
});

function frameworkWriter(write: WriteFramework): WriteForm {
  return (input) => {
    if (input.selected.length === 0) return null;
    remarkOnPart(input);
    return write(flattened(exportedPart(input)));
  };
}

/** What a solver says of a part depends on the part alone, so it can differ from what stands in the whole map. */
function remarkOnPart({ selected, view, remark }: InterchangeInput): void {
  if (selected.length < view.map.statements.length)
    remark('this is a part of the map: in it, entries can have other verdicts than in the whole map');
}

/** A name as answer set solvers take it: a constant, or a text in quotes. No name has a quote or a backslash in it. */
function apxName(name: string): string {
  return /^(?!not$)[a-z][A-Za-z\d_]*$/.test(name) ? name : `"${name}"`;
}
