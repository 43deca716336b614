import { toFillIn } from '../../words/fill-in.js';
import type { GraphEntry, GraphStep } from '../graph.js';
import { type NoteLoss, type ReadGraph, UnreadableForm } from '../interchange-form.js';
import { type CarneadesArgument, type CarneadesGraph, readCarneades } from './document.js';
import { type Attacked, hollowStatements } from './hollow.js';
import { entryOf, headerOf, sourcesOf, stepMeta } from './meta.js';
import { type ArgumentRoles, argumentRoles } from './roles.js';

/** Reads an argument graph of Carneades 4. */

export const readCarneadesGraph: ReadGraph = (file, lose) => {
  const document = file.yaml();
  if (document === undefined) throw new UnreadableForm('it is not valid YAML');
  const graph = readCarneades(document, lose);
  const hollow = hollowStatements(graph);
  const roles = argumentRoles(graph, hollow);
  const said = [...graph.statements.values()].filter(({ key }) => !hollow.has(key));
  const entries = said.map((statement) => entryOf(statement, roles.asserted.has(statement.key), lose));
  const keys = new Map(said.map(({ key }, i) => [key, entries[i]!.key]));
  const { thesis, ...header } = headerOf(graph.meta, lose);
  const reading: GraphReading = { graph, hollow, roles, keyOf: (key) => keys.get(key) ?? key, lose };
  return {
    header,
    thesis: thesis === undefined ? null : (keys.get(thesis) ?? null),
    entries: [...entries, ...Array.from(roles.standIns, standIn)],
    steps: [...stepsOf(reading), ...contradictionsOf(reading)],
    sources: sourcesOf(graph.references),
  };
};

/** A graph that is being read. */
interface GraphReading {
  readonly graph: CarneadesGraph;
  readonly hollow: ReadonlyMap<string, Attacked>;
  readonly roles: ArgumentRoles;
  /** The key of a statement's entry; what is none stays as it is. */
  readonly keyOf: (key: string) => string;
  readonly lose: NoteLoss;
}

/** An entry for an argument that has no premises and attacks something: what it says is to be written. */
function standIn([{ key, meta }, entryKey]: readonly [CarneadesArgument, string]): GraphEntry {
  const title = typeof meta.title === 'string' ? meta.title : null;
  const text = title ?? toFillIn(`what argument ${key} says`);
  return { key: entryKey, text, title: null, kind: null, fields: {}, source: null };
}

/** The steps that the arguments are, and those by which statements are exceptions to them. */
function stepsOf(reading: GraphReading): GraphStep[] {
  const { graph, hollow, roles, keyOf, lose } = reading;
  const contradictions = ownContradictions(reading);
  return graph.arguments.flatMap((argument) => {
    const { conclusion, undercutter } = argument;
    const { groups, keys } = roles.of.get(argument)!;
    const attacked = hollow.get(conclusion)?.attacks;
    const scheme = schemeOf(argument, lose);
    const targets = attacked === undefined ? [conclusion] : targetsOf(attacked, roles);
    if (targets.length > 1 && undercutter !== null) lose('exceptions to one argument against several steps');
    const half = contradictions.get(argument);
    const steps = groups.flatMap(([first, ...more], i) =>
      (half === 'left out' ? [] : targets).map(
        (target, j): GraphStep => ({
          key: j === 0 ? keys[i]! : null,
          sign: attacked === undefined ? 'support' : 'attack',
          premises: [keyOf(first), ...more.map(keyOf)],
          to: keyOf(target),
          scheme,
          isContradiction: half === 'whole',
        }),
      ),
    );
    return undercutter === null || hollow.has(undercutter)
      ? steps
      : [...steps, ...keys.map((key) => attack(keyOf(undercutter), keyOf(key), false))];
  });
}

/** What is attacked where a statement is concluded that says nothing of its own. */
function targetsOf(attacked: Attacked['attacks'], roles: ArgumentRoles): readonly string[] {
  return 'premises' in attacked ? roles.of.get(attacked)!.keys : [attacked.key];
}

/** Schemes of Carneades that say only how premises weigh. */
const WEIGHING: Readonly<Record<string, string | null>> = {
  linked: null,
  convergent: null,
  cumulative: 'weights by the number of premises ("cumulative")',
  factorized: 'weights by the number of premises ("factorized")',
};

function schemeOf({ scheme, meta }: CarneadesArgument, lose: NoteLoss): string | null {
  const own = stepMeta(meta, lose).scheme;
  if (scheme === null || !Object.hasOwn(WEIGHING, scheme)) return own ?? scheme;
  const lost = WEIGHING[scheme]!;
  if (lost !== null) lose(lost);
  return own;
}

/** Arguments that our own files mark as the two halves of a contradiction: one becomes the whole of it, the other is left out. */
function ownContradictions({
  graph,
  hollow,
}: GraphReading): ReadonlyMap<CarneadesArgument, 'whole' | 'left out'> {
  const ends = ({ conclusion, premises }: CarneadesArgument) => {
    const attacked = hollow.get(conclusion)?.attacks;
    return attacked === undefined || premises.length !== 1 ? null : [premises[0]!, attacked.key];
  };
  const marked = (half: string) => graph.arguments.filter(({ meta }) => meta.contradiction === half);
  const reverse = new Map(
    // A half that has exceptions of its own stays a step of its own.
    marked('reverse')
      .filter(({ undercutter }) => undercutter === null)
      .map((argument) => [JSON.stringify(ends(argument)?.reverse()), argument]),
  );
  const halves = new Map<CarneadesArgument, 'whole' | 'left out'>();
  for (const argument of marked('forward')) {
    const other = reverse.get(JSON.stringify(ends(argument)));
    if (ends(argument) === null || other === undefined) continue;
    halves.set(argument, 'whole');
    halves.set(other, 'left out');
  }
  return halves;
}

/** So many positions of an issue contradict each other one by one. */
const MOST_POSITIONS = 30;

/** The positions of each issue cannot stand together. */
function contradictionsOf({ graph, hollow, keyOf, lose }: GraphReading): GraphStep[] {
  return graph.issues.flatMap((issue) => {
    const positions = issue.filter((key) => !hollow.has(key));
    if (positions.length > MOST_POSITIONS) {
      lose(`issues with more than ${MOST_POSITIONS} positions`);
      return [];
    }
    return positions.flatMap((one, i) =>
      positions.slice(i + 1).map((other) => attack(keyOf(other), keyOf(one), true)),
    );
  });
}

function attack(from: string, to: string, isContradiction: boolean): GraphStep {
  return { key: null, sign: 'attack', premises: [from], to, scheme: null, isContradiction };
}
