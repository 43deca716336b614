import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edit/text-edit.js';
import { askedId, placesOfId, renamed } from '../../src/editor/id-requests.js';
import { withCursor } from '../helpers/cursors.js';
import { SCHOOL } from '../helpers/maps.js';
import { checkedFile } from '../helpers/open-files.js';

/** The id under the cursor of a text. */
function asked(text: string) {
  const { page, offset } = withCursor(text);
  return askedId(page, offset);
}

test.each([
  ['where it is defined', 'id: sl‸eep-suffers', 'sleep-suffers', 'definition'],
  ['where it is named', 'thesis: start-later‸', 'start-later', 'reference'],
  ['in a list in brackets', 'with: [‸duty-of-care]', 'duty-of-care', 'reference'],
  ['in the name of a step, the part that is meant', 'attacks: sleep-suffers -> st‸art', 'start', 'reference'],
  ['in quotes', 'thesis: "st‸art"', 'start', 'reference'],
  ['of a source', 'source: sl‸eep-2014', 'sleep-2014', 'reference'],
  ['of a source where it is defined', 'sources:\n  sl‸eep: {title: T}', 'sleep', 'definition'],
])('the id %s', (_, text, id, role) => {
  const inEntry =
    text.startsWith('source:') ||
    text.startsWith('id:') ||
    text.startsWith('with:') ||
    text.startsWith('att');
  expect(asked(inEntry ? `claims:\n  - ${text}` : text)).toMatchObject({ id, role });
});

test.each(['title: no‸ne', 'cla‸ims:', '# thesis: no‸ne', 'thesis: ‸', 'note: |\n  thesis: no‸ne'])(
  'no id is in %j',
  (text) => {
    expect(asked(text)).toBeNull();
  },
);

test('all places of an id, and another name in each of them', () => {
  const { page, offset } = withCursor(SCHOOL.replace('- id: sleep-suffers', '- id: sleep‸-suffers'));
  const checked = checkedFile(SCHOOL);
  const id = askedId(page, offset)!;
  const places = placesOfId(id, checked.places());
  expect(places.map(({ span }) => SCHOOL.slice(...span))).toEqual(places.map(() => 'sleep-suffers'));
  expect(places).toHaveLength(SCHOOL.split('sleep-suffers').length - 1);
  const edits = renamed(checked.state!.reading.yaml!, id, 'lost-sleep');
  expect(typeof edits === 'string' ? edits : applyEdits(SCHOOL, edits)).toBe(
    SCHOOL.replaceAll('sleep-suffers', 'lost-sleep'),
  );
});

test('why an id cannot have another name is said in words', () => {
  const yaml = checkedFile(SCHOOL).state!.reading.yaml!;
  const id = asked('thesis: start-later‸')!;
  expect(renamed(yaml, id, 'duty-of-care')).toMatch(/duty-of-care/);
  expect(renamed(yaml, id, 'no id at all')).toEqual(expect.any(String));
});
