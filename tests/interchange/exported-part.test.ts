import { expect, test } from 'vitest';
import { EXPORTS } from '../../src/formats/exports.js';
import { exportedForms } from '../../src/interchange/forms.js';
import { viewOf } from '../../src/query/view.js';
import { namesOf } from '../../src/words/names-of.js';
import { school } from '../helpers/maps.js';

/** What is said when one entry of a map is exported. */
async function remarksOn(form: string): Promise<string[]> {
  const { map } = school();
  const remarks: string[] = [];
  const write = await EXPORTS[form]!.load();
  await write({
    view: viewOf(map),
    selected: [map.byId.get('both-matter')!],
    remark: (text) => void remarks.push(text),
    from: null,
    about: [],
    kinds: [],
    count: null,
    root: '',
    text: null,
    start: null,
    seed: '',
    verdicts: false,
    full: false,
    frames: null,
    scale: 1,
  });
  return remarks;
}

const ADDED = '4 entries were added, so that all that you chose leads to the thesis.';

test.each([...namesOf(exportedForms()).filter((name) => !['tgf', 'apx', 'af'].includes(name)), 'graphml'])(
  'a part of a map as %s has the entries that connect it to the thesis, and says so',
  async (form) => {
    expect(await remarksOn(form)).toContain(ADDED);
  },
);

test.each(['tgf', 'apx', 'af'])('a part of a map as %s is evaluated as it is chosen', async (form) => {
  expect(await remarksOn(form)).toEqual([expect.stringContaining('other verdicts')]);
});
