import { isFrameworkFile, readFrameworkFile } from '../abstract/framework-file.js';
import type { ArgumentMap } from '../map/model.js';
import { lookupName, statementNamed } from '../map/names.js';
import type { Problem } from '../map/problem.js';
import { selectionCriteria, selectionFlags } from '../query/select.js';
import type { View } from '../query/view.js';
import type { Burden } from '../verdict/burden.js';
import type { Subject } from '../verdict/evaluate-subject.js';
import { mapSubject } from '../verdict/map-subject.js';
import { nodeNumber } from '../verdict/node-numbers.js';
import { counted } from '../words/counted.js';
import { didYouMean } from '../words/did-you-mean.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fileHint } from './file-hint.js';
import { type Input, inputFor, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import type { Named } from './named-entries.js';
import { type Opened, openMap } from './open.js';
import { problemsMessage } from './problems-message.js';
import { readMap } from './read-map.js';
import type { Shared } from './shared-options.js';

/** What is evaluated, and how its parts are found. */
export interface Evaluand {
  readonly subject: Subject;
  /** The map as it is read; null for an abstract framework. */
  readonly view: View | null;
  /** The node of an id or a relation's name; a failure names what is near. */
  find(name: string): number;
  /** What can be named, for the files of which not every one has what is named. */
  readonly named: Named;
}

/** Opens what is to be evaluated: a claims file, or an abstract framework in a form of the solver competitions. */
export async function openEvaluand(shared: Shared, options: EvaluandOptions, io: Io): Promise<Evaluand> {
  return evaluandOf(await inputFor(shared, io), shared, options, io, (map) => openMap(map, shared, io));
}

interface EvaluandOptions {
  readonly burden: Burden;
  readonly tree: boolean;
}

/** The same for a file that was read; `opened` opens its map. */
export async function evaluandOf(
  input: Input,
  shared: Shared,
  options: EvaluandOptions,
  io: Io,
  opened: (map: ArgumentMap) => Opened,
): Promise<Evaluand> {
  return isFrameworkFile(input.name, input.bytes)
    ? openAbstract(input, shared, options, io)
    : evaluandOfMap(opened(await readMap(input, shared, io)));
}

function openAbstract(input: Input, shared: Shared, options: EvaluandOptions, io: Io): Evaluand {
  refuseForAbstract(shared, options);
  refuseToReplace(input, shared, io);
  const reading = readFrameworkFile(input.bytes, input.name);
  if (reading.problems !== null)
    throw new Failure('content', faultsOf(reading, input.name, shared, io), reading.problems);
  const { framework, nameOf, find, names } = reading.read;
  return {
    subject: { framework, nameOf, isAnswerable: () => true },
    view: null,
    named: { has: (name) => find(name) !== undefined, names: () => names ?? [] },
    find(name) {
      const node = find(name);
      if (node !== undefined) return node;
      const near = names === null ? `its arguments are 1 to ${framework.size}` : didYouMean(name, names);
      const hint = name.includes('->') ? 'only claims files have steps' : (near ?? fileHint(name));
      const message = `there is no argument "${oneLine(name)}" in ${input.name}`;
      throw new Failure('usage', hint === null ? message : `${message}; ${hint}`);
    },
  };
}

function evaluandOfMap({ view, statement }: Opened): Evaluand {
  const { map } = view;
  return {
    subject: mapSubject(map),
    view,
    named: {
      has: (name) => map.byName.has(lookupName(name)) || statementNamed(map, name) !== undefined,
      names: () => [...map.byId.keys(), ...map.byName.keys()],
    },
    find(written) {
      const name = lookupName(written);
      const relation = map.byName.get(name);
      if (relation !== undefined) return nodeNumber(map, relation);
      if (!name.includes('->')) return statement(name).index;
      const near = didYouMean(name, map.byName.keys());
      throw new Failure('usage', `there is no step "${name}"${near === null ? '' : `; ${near}`}`);
    },
  };
}

/** What is wrong with the file of an abstract framework, of very much the first. */
function faultsOf(
  { problems, more }: { readonly problems: readonly Problem[]; readonly more: number },
  name: string,
  shared: Shared,
  io: Io,
): string {
  const told = problemsMessage(problems, shared, io);
  return more === 0 ? told : `${told}\n${visible(name)}: ${counted(more, 'more error')}`;
}

/** An option that asks for what arguments without texts, kinds and dates do not have is a mistake, not left out. */
function refuseForAbstract({ asOf, selection }: Shared, options: EvaluandOptions): void {
  const criteria = selectionCriteria(selection).flatMap(([name]) => (name === 'status' ? [] : name));
  const [first] = [
    ...(asOf === null ? [] : ['as-of']),
    ...criteria,
    ...selectionFlags(selection),
    ...(options.burden === 'granted' ? [] : ['burden evidence']),
    ...(options.tree ? ['tree'] : []),
  ];
  if (first === undefined) return;
  throw new Failure(
    'usage',
    `--${first} needs a claims file: the arguments of an abstract framework only attack each other`,
  );
}
