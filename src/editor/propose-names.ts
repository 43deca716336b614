import { headlineOf } from '../map/headline.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { lookupName } from '../map/names.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import type { View } from '../query/view.js';
import { markdownText } from '../render/markdown.js';
import { reference } from '../render/reference.js';
import { sideWord } from '../render/side-word.js';
import { verdictWord } from '../render/verdict-words.js';
import { normal } from '../words/normal.js';
import type { Cursor } from './cursor.js';
import type { IdSlot } from './id-at.js';
import { asIs, type Proposal } from './proposal.js';

/** The ids and names of steps that can stand at a place. */

/** What names can be chosen from. */
export interface NamesFrom {
  readonly source: string;
  /** The last view that the file had; null where it had none. */
  readonly view: View | null;
  /** What is typed up to the cursor. */
  readonly typed: string;
  /** The id of the entry that the cursor is in: it can name any but itself. */
  readonly own: string | null;
  /** The names that stand there already. */
  readonly beside: readonly string[];
}

/** The names for a slot; behind `->` the steps that begin so, else ids first. */
export function proposeNames(
  { of, role, takesSteps }: IdSlot,
  path: Cursor['path'],
  from: NamesFrom,
): Proposal[] {
  if (role === 'definition') return [];
  const { view, typed } = from;
  if (of === 'source') return view === null ? [] : sourcesOf(view.map);
  const own = from.own === null ? null : normal(from.own);
  const key = path.findLast((step) => step !== null);
  const isExpected = path[0] === 'expect';
  const isNew = ({ label }: Proposal) => !from.beside.includes(label);
  const steps = (view === null || !takesSteps ? [] : stepsOf(view, typed)).filter(
    (one) => isNew(one) && (own === null || isExpected || !one.label.startsWith(`${own} -> `)),
  );
  if (takesSteps && typed.includes('->')) return steps;
  const targets = key === 'with' && own !== null && view !== null ? targetsOf(own, view) : [];
  const others = entriesOf(from, path.at(-1) === 'thesis').filter(
    (one) => isNew(one) && one.label !== own && !targets.includes(one.label),
  );
  return [...others, ...steps];
}

/** What an entry supports or attacks itself: that is no premise beside it. */
function targetsOf(own: string, { map }: View): string[] {
  const statement = map.byId.get(own);
  if (statement === undefined) return [];
  return declaredRelations(statement).flatMap(({ target }) => (target.node === 'statement' ? target.id : []));
}

function entriesOf({ view, source }: NamesFrom, onlyClaims: boolean): Proposal[] {
  const known = view?.map.statements.filter(({ kind }) => !onlyClaims || kind === 'claim') ?? [];
  const isKnown = (id: string) => view?.map.byId.has(id) === true;
  return [
    ...(view === null ? [] : known.map((statement) => entryProposal(statement, view))),
    ...idsIn(source)
      .filter((id) => !isKnown(id))
      .map((id) => ({ label: id, insert: asIs(id), of: 'claim' as const, detail: '', meaning: null })),
  ];
}

function entryProposal(statement: Statement, view: View): Proposal {
  const { id, kind, text } = statement;
  return {
    label: id,
    insert: asIs(id),
    of: kind,
    detail: headlineOf(statement),
    get meaning() {
      const side = sideWord(view.structure.side[statement.index]!);
      return `${markdownText(text)}\n\n${kind}, ${side}, ${verdictWord(view.labels.statusOf(statement))}\n`;
    },
    words: statement.short === null ? text : `${statement.short} ${text}`,
  };
}

/** The ids that the lines of a file define, also where it cannot be read. */
function idsIn(source: string): string[] {
  const found = source.matchAll(
    /^[ \t]*(?:-[ \t]+)*\{?[ \t]*id[ \t]*:[ \t]+["']?([\p{L}\p{N}][\p{L}\p{N}._-]*)/gmu,
  );
  return [...new Set(Array.from(found, ([, id]) => normal(id!)))];
}

/** The steps whose names begin as is typed. */
function stepsOf({ map, labels }: View, typed: string): Proposal[] {
  const begun = lookupName(typed).trim();
  return forwardRelations(map.relations)
    .filter(({ name }) => !typed.includes('->') || name.startsWith(begun))
    .map((relation) => stepProposal(relation, verdictWord(labels.statusOf(relation))));
}

function stepProposal(relation: Relation, verdict: string): Proposal {
  const { name, sign, scheme, premises, target } = relation;
  const [from] = premises;
  const to = target.node === 'statement' ? `to: ${target.text}` : `to the step ${target.name}`;
  const by = scheme === null ? '' : `by ${scheme}, `;
  return {
    label: name,
    insert: asIs(name),
    of: 'step',
    detail: `${sign}, ${by}${verdict}`,
    meaning: `from: ${markdownText(from!.text)}\n\n${markdownText(to)}\n`,
  };
}

function sourcesOf({ sources }: ArgumentMap): Proposal[] {
  return [...sources].map(([id, source]) => ({
    label: id,
    insert: asIs(id),
    of: 'source',
    detail: typeof source.title === 'string' ? source.title : '',
    meaning: markdownText(reference(source, null)),
    words: reference(source, null),
  }));
}
