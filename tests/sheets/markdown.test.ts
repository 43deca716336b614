import { expect, test } from 'vitest';
import type { Line } from '../../src/sheets/document.js';
import { sheetMarkdown } from '../../src/sheets/markdown.js';
import type { Page } from '../../src/sheets/page.js';
import { readMarkdown } from '../helpers/markdown.js';

/** What a reader of Markdown sees of a line. */
function read(line: Line) {
  const page: Page = {
    title: 'T',
    group: null,
    topic: 'T',
    about: [],
    note: '',
    blocks: [{ kind: 'paragraph', line }],
    references: [],
  };
  return readMarkdown(sheetMarkdown(page).split('\n\n').at(-1)!, { github: true });
}

test.each([
  [
    'a title in italics',
    ['A. ', { emphasis: 'Why?' }, ' ', { emphasis: '8' }, '(2).'],
    'A. Why? 8(2).',
    ['em', '/em', 'em', '/em'],
  ],
  [
    'signs of its own',
    ['A. ', { emphasis: 'The *star* [x]' }, '. B_c_'],
    'A. The *star* [x]. B_c_',
    ['em', '/em'],
  ],
  ['marks', ['Why?', { strong: ' (2 marks)' }], 'Why? (2 marks)', ['strong', '/strong']],
  ['a label', [{ strong: 'But: ' }, 'no'], 'But: no', ['strong', '/strong']],
] satisfies [string, Line, string, string[]][])('%s', (_, line, text, tags) => {
  expect(read(line)).toMatchObject({ text, tags: ['p', ...tags, '/p'] });
});

test('an address is a link', () => {
  expect(read(['A. ', { link: 'https://e.org/?a=1&b=2' }]).links).toEqual([
    ['https://e.org/?a=1&b=2', 'https://e.org/?a=1&b=2'],
  ]);
});
