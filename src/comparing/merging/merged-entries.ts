import type { Draft, StatementDraft } from '../../map/model.js';
import { freeIds } from '../../words/free-ids.js';
import { plainText } from '../judge-entries.js';
import { type Pair, pairEntries } from '../pairs.js';
import { type NoteConflict, withNotes } from './conflict.js';
import { mergedValues } from './merged-values.js';

/** Which entries of two maps are the same, and one entry made of two. */

/** An entry of the second map that has another id now, and why. */
export interface RenamedEntry {
  readonly from: string;
  readonly to: string;
  /** Whether it is the same entry as one of the first map, or another entry that only had the same id. */
  readonly isSame: boolean;
}

interface SameEntries {
  /** The entry of the first map that each of the second is, by its id there. */
  readonly partners: ReadonlyMap<string, StatementDraft>;
  readonly renamed: readonly RenamedEntry[];
  /** Entries that may be the same, by their words or their place: for a person to say. */
  readonly alike: readonly Pair<StatementDraft>[];
}

export function sameEntries(a: Draft, b: Draft): SameEntries {
  const { pairs, onlyOne, onlyOther } = pairEntries(a.statements, b.statements, { by: ['id', 'text'] });
  const partners = new Map(pairs.map(({ one, other }) => [other.id, one]));
  const ids = new Set(a.statements.map(({ id }) => id));
  const free = freeIds([...ids, ...b.statements.map(({ id }) => id)]);
  const renamed = b.statements.flatMap(({ id }): RenamedEntry[] => {
    const partner = partners.get(id);
    if (partner !== undefined) return partner.id === id ? [] : [{ from: id, to: partner.id, isSame: true }];
    return ids.has(id) ? [{ from: id, to: free(id), isSame: false }] : [];
  });
  const [thesis, otherThesis] = [thesisOf(a), thesisOf(b)];
  const left = pairEntries<StatementDraft>(onlyOne, onlyOther, {
    least: 'likely',
    by: ['words', 'place', 'thesis'],
    ...(thesis === undefined || otherThesis === undefined ? {} : { theses: [thesis, otherThesis] }),
  });
  // Whether two maps have one thesis is the first question.
  const areTheses = ({ by }: Pair) => by === 'thesis';
  const alike = [...left.pairs.filter(areTheses), ...left.pairs.filter((pair) => !areTheses(pair))];
  return { partners, renamed, alike };
}

function thesisOf({ statements, thesis }: Draft): StatementDraft | undefined {
  return statements.find(({ id }) => id === thesis);
}

/** One entry made of two; where they differ, the first one's version, with the other in the note. */
export function mergedEntry(one: StatementDraft, other: StatementDraft, note: NoteConflict): StatementDraft {
  const about = `entry "${one.id}"`;
  const isSameText = plainText(one.text) === plainText(other.text);
  const { known, note: otherNote, id: _id, under: _under, where: _where, text, ...rest } = other;
  const said = { ...rest, ...(isSameText ? {} : { text }) };
  const { values, notes } = mergedValues(one, said, about, note);
  const gaps = mergedValues(one.known, known, about, (conflict) =>
    note({ ...conflict, key: `known: ${conflict.key}` }),
  );
  const lines = [...(otherNote === null ? [] : otherNote.split('\n')), ...notes, ...gaps.notes];
  const [first = null, ...more] = one.note === null ? lines : [one.note, ...lines];
  return { ...values, known: gaps.values, note: withNotes(first, more) };
}
