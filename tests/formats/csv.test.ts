import { describe, expect, test } from 'vitest';
import { csv, excelCsv, tsvWriter } from '../../src/formats/csv.js';
import { written } from '../../src/formats/row-writer.js';
import { HOSTILE_ROWS } from '../helpers/hostile.js';

test('a hostile text cannot break CSV or start a formula', () => {
  expect([...csv(HOSTILE_ROWS, ['id', 'text', 'at', 'n'])].join('')).toBe(
    'id,text,at,n\n\'=cmd(),"a|b `c` <script>\n""d"", e\tf *g* _h_ [i](j) & 1. k",\'-1; +2,\n',
  );
});

test('a hostile text cannot break TSV', () => {
  expect([...written(HOSTILE_ROWS, tsvWriter(['id', 'text', 'at', 'n']))].join('')).toBe(
    'id\ttext\tat\tn\n\'=cmd()\ta|b `c` <script> "d", e f *g* _h_ [i](j) & 1. k\t\'-1; +2\t\n',
  );
});

describe('no cell starts a formula', () => {
  const cellOf = (write: typeof csv, value: unknown) => [...write([{ a: value }], ['a'])].join('').slice(2);

  test.each([
    ['=1+1', "'=1+1"],
    ['+1 | cmd', "'+1 | cmd"],
    ['-1-1', "'-1-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['－1+1', "'－1+1"],
    ['-', "'-"],
    ['1-1', '1-1'],
    ['a=b', 'a=b'],
  ])('%j is %j', (text, written) => {
    expect(cellOf(csv, text)).toBe(`${written}\n`);
  });

  test.each([-5, '-5', '+5', '-0.25', 12])('%j is a number, and stays one', (value) => {
    expect(cellOf(csv, value)).toBe(`${value}\n`);
  });

  test('a name of a column is a cell, too', () => {
    expect([...csv([], ['=a'])]).toEqual(["'=a\n"]);
  });
});

test('Excel gets a mark that says UTF-8, the line ends of Windows between rows, and plain ones in a cell', () => {
  const rows = [
    { id: 'größe', text: '„Ja“, "so"\nsagt man' },
    { id: '=x', text: 'y' },
  ];
  expect([...excelCsv(rows, ['id', 'text'])].join('')).toBe(
    '\uFEFFid,text\r\ngröße,"„Ja“, ""so""\nsagt man"\r\n\'=x,y\r\n',
  );
});
