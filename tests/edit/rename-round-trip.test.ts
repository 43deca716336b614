import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { IdOwner } from '../../src/edit/id-places.js';
import { isRenameRefusal, type Rename, renameId } from '../../src/edit/rename-id.js';
import { isRenamedDraft } from '../../src/edit/renamed-draft.js';
import { applyEdits } from '../../src/edit/text-edit.js';
import type { ArgumentMap, Relation } from '../../src/map/model.js';
import { nodeName } from '../../src/map/nodes.js';
import { declaredRelations } from '../../src/map/relations.js';
import { maps } from '../helpers/drafts.js';
import { reading } from '../helpers/maps.js';

const LISTS = {
  claim: 'claims',
  evidence: 'evidence',
  counterpoint: 'counterpoints',
  reply: 'replies',
} as const;

/** A map as a claims file, every entry in a list of the file, with words that look like ids. */
function fileOf(map: ArgumentMap, flowLevel: number): string {
  const lists: Record<string, unknown[]> = { claims: [], evidence: [], counterpoints: [], replies: [] };
  for (const statement of map.statements) {
    const own = declaredRelations(statement).filter(({ contradiction }) => contradiction !== 'reverse');
    const written = (relations: readonly Relation[]) =>
      relations.map((relation) => {
        const others = relation.premises.slice(1).map(({ id }) => id);
        const to = nodeName(relation.target);
        return others.length === 0 ? to : { to, with: others };
      });
    lists[LISTS[statement.kind]]!.push({
      id: statement.id,
      text: statement.text,
      tags: [statement.id],
      supports: written(own.filter(({ sign }) => sign === 'support')),
      attacks: written(own.filter(({ sign, contradiction }) => sign === 'attack' && contradiction === null)),
      contradicts: written(own.filter(({ contradiction }) => contradiction === 'forward')),
    });
  }
  const expected = {
    in: map.statements.slice(0, 2).map(({ id }) => id),
    out: map.relations.slice(0, 2).map(({ name }) => name),
  };
  return dump({ title: 'n0', thesis: map.thesis.id, ...lists, expect: expected }, { flowLevel });
}

function renamed(file: string, from: string, to: string, of: IdOwner): { file: string; rename: Rename } {
  const { yaml } = reading(file);
  const rename = renameId(yaml!, { from, to, of });
  if (isRenameRefusal(rename)) throw new Error(rename.message);
  return { file: applyEdits(yaml!.written, rename.edits), rename };
}

/** Renames an id there and back: the map is the same but for the id, and the bytes are the same at the end. */
function thereAndBack(file: string, from: string, to: string, of: IdOwner): void {
  const there = renamed(file, from, to, of);
  const [before, after] = [reading(file), reading(there.file)];
  expect(after.problems).toEqual([]);
  expect(isRenamedDraft(before.draft!, after.draft!, there.rename)).toBe(true);
  expect(isRenamedDraft(before.draft!, before.draft!, there.rename)).toBe(false);
  expect(renamed(there.file, to, from, of).file).toBe(file);
}

describe('an id that is renamed and renamed back', () => {
  test('leaves every byte of a file as it was, whatever its map', () => {
    fc.assert(
      fc.property(
        maps,
        fc.nat(),
        fc.constantFrom('x', 'новый.id', '名前', 'n0.1', 'n00', 'a_-b'),
        fc.constantFrom(-1, 1, 3, 4),
        fc.boolean(),
        (map, which, to, flowLevel, windows) => {
          const file = fileOf(map, flowLevel);
          const { id } = map.statements[which % map.statements.length]!;
          thereAndBack(windows ? file.replaceAll('\n', '\r\n') : file, id, to, 'entry');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('leaves every byte of the op-ed, an entry or a source', () => {
    const file = readFileSync('claims.yaml', 'utf8');
    const { map } = reading(file);
    thereAndBack(file, map!.thesis.id, 'other.id', 'entry');
    thereAndBack(file, [...map!.sources.keys()].at(-1)!, 'other.id', 'source');
  });
});
