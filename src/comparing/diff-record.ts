import { namesOf } from '../words/names-of.js';
import type { RecordField, RecordOf, Validator } from '../words/record-fields.js';
import { recordFrom, schemaOfRecord } from '../words/record-fields.js';
import { RECOGNIZED_BY } from './aligned-maps.js';
import { CAUSE_WAYS } from './causes.js';
import { CHANGE_SORTS, CHANGED_THINGS, type MapChange } from './map-change.js';
import type { MapDiff, VerdictTurn } from './map-diff.js';
import { relationPairName } from './relation-changes.js';
import { PIECE_STATES, type WordPiece, wordDiff } from './word-diff.js';

/** A change as plain data: what `claims diff --json` prints, one record for each change and for each verdict that turned. */

/** A change or a verdict that turned, with its number. */
interface Numbered {
  readonly number: number;
  readonly change: MapChange | null;
  readonly turn: VerdictTurn | null;
  /** The numbers of the changes that turned the verdict. */
  readonly because: readonly number[];
}

function field<Value>(
  means: string,
  schema: RecordField<Numbered, Value>['schema'],
  value: (source: Numbered) => NoInfer<Value>,
): RecordField<Numbered, Value> {
  return { means, schema, value };
}

const textOrNull = (v: Validator) => v.nullable(v.string());

const SORTS = [...CHANGE_SORTS, 'verdict'] as const;

const FIELDS = {
  number: field(
    'The number of the change, from 1. It stays the same if only some entries are selected.',
    (v) => v.pipe(v.number(), v.integer()),
    ({ number }) => number,
  ),
  of: field(
    'What is different.',
    (v) => v.picklist(CHANGED_THINGS),
    ({ change, turn }) => change?.of ?? (turn?.relation == null ? 'entry' : 'relation'),
  ),
  change: field(
    'What became of it: `moved` is a relation to another target, `reworded` an entry with another text, `verdict` another verdict.',
    (v) => v.picklist(SORTS),
    ({ change }) => change?.sort ?? 'verdict',
  ),
  id: field(
    'The id of the entry or source, the name of the relation, or the term: as it is now, or as it was if it is gone. Null for the header and the expected verdicts.',
    textOrNull,
    ({ change, turn }) => (change === null ? idOf(turn!) : change.id),
  ),
  was: field(
    'Its id or name before, if that was another one.',
    textOrNull,
    ({ change }) => change?.was ?? null,
  ),
  by: field(
    'How a renamed entry was recognized: `text` if the text is the same, `words` if it is nearly the same.',
    (v) => v.nullable(v.picklist(RECOGNIZED_BY)),
    ({ change }) => (change?.sort === 'renamed' ? change.by : null),
  ),
  field: field(
    'The field that says something else. Null if the whole was added, removed or renamed.',
    textOrNull,
    ({ change }) => (change === null ? 'status' : change.field),
  ),
  old: field(
    'What it said before, with ids as they are now; null for nothing.',
    (v) => v.unknown(),
    ({ change, turn }) => (change === null ? turn!.old : change.old),
  ),
  new: field(
    'What it says now; null for nothing.',
    (v) => v.unknown(),
    ({ change, turn }) => (change === null ? turn!.now : change.now),
  ),
  words: field(
    'If a text says something else: its pieces in order.',
    (v) => v.nullable(v.array(v.strictObject({ is: v.picklist(PIECE_STATES), text: v.string() }))),
    ({ change }) => wordsOf(change),
  ),
  relations: field(
    'The names of the relations that were added or removed with it, or that it joined or left as a premise.',
    (v) => v.array(v.string()),
    ({ change }) => (change?.relations ?? []).map(relationPairName),
  ),
  cause: field(
    'How the changes in `because` turned a verdict: `alone` is one that does it and without which the verdict is not the new one; `enough` are changes that each do it; `together` are changes that do it only together; `several` if no small set was found. Null for a change.',
    (v) => v.nullable(v.picklist(CAUSE_WAYS)),
    ({ turn }) => turn?.way ?? null,
  ),
  because: field(
    'The numbers of the changes that turned the verdict. These changes are there even if only other entries are selected.',
    (v) => v.array(v.pipe(v.number(), v.integer())),
    ({ because }) => [...because],
  ),
} as const;

type DiffRecord = RecordOf<typeof FIELDS>;

export const DIFF_FIELDS: readonly string[] = namesOf(FIELDS);

/** The columns of a table where none are asked for. */
export const DIFF_COLUMNS: readonly (keyof DiffRecord)[] = [
  'number',
  'of',
  'change',
  'id',
  'field',
  'old',
  'new',
  'because',
];

/** Its schema. */
export function diffRecordSchema(v: Validator) {
  return schemaOfRecord(v, FIELDS);
}

/** The changes that are wanted and those that turned a wanted verdict, then these verdicts. */
export function diffRecords({ changes, verdicts }: MapDiff, wanted: MapDiff): DiffRecord[] {
  const numbers = new Map<MapChange | VerdictTurn, number>();
  for (const one of [...changes, ...verdicts]) numbers.set(one, numbers.size + 1);
  const shown = new Set([...wanted.changes, ...wanted.verdicts.flatMap(({ because }) => because)]);
  const inOrder = changes.filter((change) => shown.has(change));
  return [
    ...inOrder.map((change) =>
      recordFrom(FIELDS, { number: numbers.get(change)!, change, turn: null, because: [] }),
    ),
    ...wanted.verdicts.map((turn) =>
      recordFrom(FIELDS, {
        number: numbers.get(turn)!,
        change: null,
        turn,
        because: turn.because.map((change) => numbers.get(change)!),
      }),
    ),
  ];
}

function idOf({ entry, relation }: VerdictTurn): string {
  return relation === null ? entry.now!.id : relationPairName(relation);
}

function wordsOf(change: MapChange | null): WordPiece[] | null {
  const { old, now, field: name } = change ?? { old: null, now: null, field: null };
  return name !== null && typeof old === 'string' && typeof now === 'string' ? wordDiff(old, now) : null;
}
