import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Claims in Toulmin's layout. */

const of = view(`claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., supports: {to: t, with: [i], scheme: consequences}}
  - {id: i, text: Schools must not tire pupils., implicit: true, supports: []}
  - {id: k, text: The law says so., supports: i}
counterpoints:
  - {id: c, text: Buses cannot come later., attacks: t}`);

const text = (key: boolean) => sheetText(sheetPage('toulmin', of, { key }), 1_000);
const box = (name: string) => text(true).split(`${name}: `)[1]!.split('*\n')[1]!.split('\n\n')[0]!;

test('each part of an argument has its box', () => {
  expect(box('Grounds')).toContain('Pupils are tired.');
  expect(box('Grounds')).not.toContain('Schools must not');
  expect(box('Warrant')).toContain('Schools must not tire pupils. (implied)');
  expect(box('Warrant')).not.toContain('(consequences)');
  expect(box('Backing')).toContain('The law says so.');
  expect(box('Rebuttal')).toContain('Buses cannot come later.');
  expect(box('Qualifier')).toContain('Not as it stands');
});

test('to fill in, it gives nothing but the claim', () => {
  expect(text(false)).toContain('Claim: Lessons should start later.');
  expect(text(false)).not.toMatch(/tired|law|Buses|Not as it/);
});

test('claims without reasons have no layout', () => {
  expect(text(false)).not.toContain('Claim: Pupils are tired.');
});

test('a rebuttal attacks what is printed, and a rule is what leads to the claim', () => {
  const deep = view(`claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., supports: t, scheme: values}
  - {id: s, text: Pupils yawn., supports: r}
counterpoints:
  - {id: c, text: Pupils are awake., attacks: r}
  - {id: d, text: Nobody yawns., attacks: s}`);
  const [layout] = sheetText(sheetPage('toulmin', deep, { key: true }), 1_000).split('Claim: Pupils are');
  expect(layout).toContain('- Pupils are awake.');
  expect(layout).not.toContain('Nobody yawns.');
  expect(layout).toContain('- What serves something that matters should be supported. (values)');
  expect(layout).toContain('The author gives none.');
});
