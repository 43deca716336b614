import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { writtenText } from '../../src/yaml/written-text.js';

test.each([
  ['Later school starts', 'Later school starts'],
  ['At 8:30 sharp', 'At 8:30 sharp'],
  ['We can’t know', 'We can’t know'],
  ["We can't know", "We can't know"],
  ['Later: why?', "'Later: why?'"],
  ['Problem #1', "'Problem #1'"],
  ['“Quoted”', "'“Quoted”'"],
  ["'Quoted'", `"'Quoted'"`],
  [`'He said: "no"'`, `'''He said: "no"'''`],
  ['- a', "'- a'"],
  ['no', "'no'"],
  ['2011', "'2011'"],
  ['2011-12-06', "'2011-12-06'"],
  ['ends:', "'ends:'"],
  ['two\nlines', 'two lines'],
  ['\u001b[31m', "'␛[31m'"],
  ['', "''"],
])('%j is written %s', (text, written) => {
  expect(writtenText(text)).toBe(written);
});

test.each([
  '&a *b !c %d @e `f` |g >h ?i ,j [k] {l}',
  '{a: b, c}',
  '#comment',
  ': x',
  'a \\ "b" \'c\'',
  'x\u2028y\u0085z',
  '= <<',
  '~',
  'Null',
  '0x1F',
  '.inf',
  'true story',
  '=',
  '!!str x',
  '--- a',
  '... b',
  '中文：好',
])('YAML reads %j as the text that it is', (text) => {
  const read = load(`a: ${writtenText(text)}\nb: [1]\n`);
  expect(read).toEqual({ a: text.replace(/\s+/g, ' ').replace('\u0085', '\ufffd'), b: [1] });
});
