import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrameworkFile } from '../../../src/abstract/framework-file.js';
import { writeAf, writeApx, writeTgf } from '../../../src/interchange/frameworks/write.js';
import type { InterchangeInput, WriteForm } from '../../../src/interchange/interchange-form.js';
import type { ArgumentMap } from '../../../src/map/model.js';
import { viewOf } from '../../../src/query/view.js';
import type { Framework } from '../../../src/verdict/framework.js';
import { label } from '../../../src/verdict/label.js';
import { mapFramework } from '../../../src/verdict/map-framework.js';
import { positions } from '../../../src/verdict/positions.js';
import type { Semantics } from '../../../src/verdict/semantics.js';
import { maps } from '../../helpers/drafts.js';
import { ALL_SEMANTICS, never, spelled } from '../../helpers/frameworks.js';
import { mapOf, reading, SCHOOL } from '../../helpers/maps.js';

async function written(write: WriteForm, map: ArgumentMap, asked: Partial<InterchangeInput> = {}) {
  const view = viewOf(map);
  const pieces = await write({ view, selected: view.structure.order, remark: () => undefined, ...asked });
  return pieces === null ? null : [...pieces].join('');
}

const FORMS: readonly (readonly [name: string, write: WriteForm])[] = [
  ['tgf', writeTgf],
  ['apx', writeApx],
  ['af', writeAf],
];

/** What a file of a form reads as: the framework, and the numbers of the map's entries in it. */
async function readBack(form: string, write: WriteForm, map: ArgumentMap) {
  const text = (await written(write, map))!;
  const { read } = readFrameworkFile(new TextEncoder().encode(text), `x.${form}`);
  const numberOf = (id: string) => {
    const comment = new RegExp(`^# (\\d+) ${id}$`, 'm').exec(text)?.[1];
    return read!.find(comment ?? id)!;
  };
  return { framework: read!.framework, entries: map.statements.map(({ id }) => numberOf(id)) };
}

/** All positions, with the verdicts on these nodes, each once. */
function held(framework: Framework, semantics: Semantics, nodes: readonly number[]): string[] {
  const { found } = positions(framework, label(framework), semantics, { limit: 100_000, expired: never });
  return [...new Set(spelled(found.map((position) => nodes.map((node) => position[node]!))))];
}

describe('a map as an abstract framework', () => {
  test.each(FORMS)('%s: every entry has the verdict that it has in the map', async (form, write) => {
    await fc.assert(
      fc.asyncProperty(maps, async (map) => {
        const { framework, entries } = await readBack(form, write, map);
        const ours = label(mapFramework(map)).status;
        const { status } = label(framework);
        expect(entries.map((node) => status[node])).toEqual(map.statements.map(({ index }) => ours[index]));
      }),
    );
  });

  test.each(ALL_SEMANTICS)('%s: the positions are those of the map', async (semantics) => {
    await fc.assert(
      fc.asyncProperty(maps, async (map) => {
        const { framework, entries } = await readBack('tgf', writeTgf, map);
        const own = map.statements.map(({ index }) => index);
        expect(held(framework, semantics, entries)).toEqual(held(mapFramework(map), semantics, own));
      }),
    );
  });

  test('a map of attacks alone is its own framework', async () => {
    const map = mapOf('claims: [{id: t, text: T., counterpoints: [{id: c, text: C., contradicts: t}]}]');
    expect(await written(writeTgf, map)).toBe('t\nc\n#\nc t\nt c\n');
  });

  test('what else decides has arguments of its own, whose names say what they stand for', async () => {
    expect(await written(writeApx, reading(SCHOOL).map!)).toMatchInlineSnapshot(`
      "arg("start-later").
      arg("sleep-suffers").
      arg("academy-says").
      arg("phones-not-bells").
      arg("both-matter").
      arg("sleep-is-private").
      arg("duty-of-care").
      arg("sleep-suffers->start-later").
      arg("missing:sleep-suffers:sleep-suffers->start-later").
      arg("missing:duty-of-care:sleep-suffers->start-later").
      arg("unsupported:start-later").
      arg("unsupported:sleep-suffers").
      att("sleep-suffers","missing:sleep-suffers:sleep-suffers->start-later").
      att("missing:sleep-suffers:sleep-suffers->start-later","sleep-suffers->start-later").
      att("duty-of-care","missing:duty-of-care:sleep-suffers->start-later").
      att("missing:duty-of-care:sleep-suffers->start-later","sleep-suffers->start-later").
      att("unsupported:start-later","start-later").
      att("sleep-suffers->start-later","unsupported:start-later").
      att("unsupported:sleep-suffers","sleep-suffers").
      att("academy-says","unsupported:sleep-suffers").
      att("phones-not-bells","sleep-suffers").
      att("both-matter","phones-not-bells").
      att("sleep-is-private","sleep-suffers->start-later").
      "
    `);
  });

  test('the numbers of entries come first, and comments say whose they are', async () => {
    const map = mapOf('claims: [{id: t, text: T., counterpoints: [{id: c, text: C.}]}]');
    expect(await written(writeAf, map)).toBe('p af 2\n# 1 t\n# 2 c\n2 1\n');
  });

  test.each(FORMS)('%s: entries are found by their ids, in quotes or not', async (form, write) => {
    const { entries } = await readBack(form, write, reading(SCHOOL).map!);
    expect(entries).toEqual(entries.map((_, i) => i));
  });

  test('names that solvers would take for something else are in quotes', async () => {
    const map = mapOf(
      'claims: [{id: t, text: T.}, {id: not, text: N.}, {id: Big, text: B.}, {id: 7, text: S.}]',
    );
    expect(await written(writeApx, map)).toBe('arg(t).\narg("not").\narg("Big").\narg("7").\n');
  });

  test('a part has only what is in it, and says that verdicts can be others', async () => {
    const map = mapOf(
      'claims: [{id: t, text: T., counterpoints: [{id: c, text: C.}], reasons: [{id: r, text: R.}]}]',
    );
    const remarks: string[] = [];
    const selected = map.statements.filter(({ id }) => id !== 'c');
    const text = await written(writeTgf, map, { selected, remark: (text) => remarks.push(text) });
    expect(text).toBe('t\nr\nunsupported:t\n#\nunsupported:t t\nr unsupported:t\n');
    expect(remarks).toEqual([expect.stringContaining('part of the map')]);
    expect(await written(writeTgf, map, { selected: [] })).toBeNull();
  });
});
