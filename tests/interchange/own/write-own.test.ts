import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../../src/file/same-draft.js';
import { connectedSelection } from '../../../src/interchange/exported-part.js';
import { writeOwnJson, writeOwnYaml } from '../../../src/interchange/own/write-own.js';
import { buildMap } from '../../../src/map/build.js';
import type { ArgumentMap, Draft, Statement } from '../../../src/map/model.js';
import { structureOf } from '../../../src/map/structure.js';
import { viewOf } from '../../../src/query/view.js';
import { drafts } from '../../helpers/claims-drafts.js';
import { maps } from '../../helpers/drafts.js';
import { reading, school } from '../../helpers/maps.js';
import { roundTrip } from '../../helpers/round-trip.js';

async function written(
  write: typeof writeOwnJson,
  map: ArgumentMap,
  selected: readonly Statement[] = map.statements,
  remark: (text: string) => void = () => {},
): Promise<string> {
  return [...((await write(connectedSelection({ view: viewOf(map), selected, remark }))) ?? [])].join('');
}

function draftIn(text: string): Draft {
  const { draft, problems } = reading(text);
  if (draft === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return draft;
}

describe('a whole map', () => {
  test('as JSON is a claims file that says all of it, and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const map = buildMap(draft).map!;
        const text = await written(writeOwnJson, map);
        expect(() => JSON.parse(text)).not.toThrow();
        expect(firstDifference(draftIn(text), draft)).toBeNull();
        const { forms, draft: back } = await roundTrip('json', map);
        expect(forms).toEqual(['json']);
        expect(firstDifference(back, draft)).toBeNull();
      }),
    );
  });

  test('as YAML says all of it', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        expect(firstDifference(draftIn(await written(writeOwnYaml, buildMap(draft).map!)), draft)).toBeNull();
      }),
    );
  });
});

describe('a part of a map', () => {
  test('has what leads from it to the thesis, and what that needs', async () => {
    const { map } = school();
    const said: string[] = [];
    const part = [map.byId.get('both-matter')!];
    const text = await written(writeOwnYaml, map, part, (remark) => said.push(remark));
    expect(draftIn(text).statements.map(({ id }) => id)).toEqual([
      'start-later',
      'sleep-suffers',
      'phones-not-bells',
      'both-matter',
      'duty-of-care',
    ]);
    expect(text).not.toContain('sources:');
    expect(said).toEqual(['4 entries were added, so that all that you chose leads to the thesis.']);
  });

  test('can be read by itself, and all that led to the thesis still does', async () => {
    await fc.assert(
      fc.asyncProperty(maps, fc.infiniteStream(fc.boolean()), async (map, chosen) => {
        const selected = map.statements.filter(() => chosen.next().value);
        const text = await written(writeOwnYaml, map, selected);
        if (selected.length === 0) expect(text).toBe('');
        else {
          const part = buildMap(draftIn(text)).map!;
          const [whole, own] = [structureOf(map), structureOf(part)];
          for (const { id, index } of selected)
            expect(own.depth[part.byId.get(id)!.index]).toBe(whole.depth[index]);
        }
      }),
    );
  });
});
