import { expect, test } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.js';
import { HOSTILE_ROWS } from '../helpers/hostile.js';

test('a hostile text cannot break CSV or start a formula', () => {
  expect([...csv(HOSTILE_ROWS, ['id', 'text', 'at', 'n'])].join('')).toBe(
    'id,text,at,n\n\'=cmd(),"a|b `c` <script>\n""d"", e\tf *g* _h_ [i](j) & 1. k",\'-1; +2,\n',
  );
});

test('a hostile text cannot break TSV', () => {
  expect([...tsv(HOSTILE_ROWS, ['id', 'text', 'at', 'n'])].join('')).toBe(
    'id\ttext\tat\tn\n\'=cmd()\ta|b `c` <script> "d", e f *g* _h_ [i](j) & 1. k\t\'-1; +2\t\n',
  );
});
