import { expect, test } from 'vitest';
import { writePage } from '../../src/page/write-page.js';
import { view } from '../helpers/maps.js';

const PARTS = {
  script: 'run()',
  scriptHash: 'sha256-script',
  style: 'body {}',
};
const VIEW = view(
  `claims:
  - id: t
    text: The thesis </script><img src=x onerror=alert(1)>.
    counterpoints: [{ id: o, text: '"Quoted" & <i>marked</i>' }]
`,
);

function page(selected = VIEW.structure.order): string {
  return [...writePage({ view: VIEW, selected, text: null, start: null }, PARTS)].join('');
}

test('nothing of a file ends a script or marks up', () => {
  const html = page();
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toMatch(/<img|<i>/);
  expect(html).toContain('The thesis &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;.');
});

test('the page runs its own script and loads nothing', () => {
  const html = page();
  expect(html).toContain("default-src 'none'; script-src 'sha256-script'");
  expect(html).not.toMatch(/<link|<script[^>]* src=|@import|url\(/);
});

test('without script the argument is there as nested lists, with verdicts', () => {
  expect(page()).toMatch(/<ul>\n<li>claim: <span id="t">[^\n]*\(✗ falls\)<ul>\n<li>counterpoint, rebuts:/);
});

test('a page about a part names that part, and has the whole map for its verdicts', () => {
  const data = (html: string) => JSON.parse(/id="data">(.*)<\/script>/.exec(html)![1]!);
  expect(data(page()).selected).toBeNull();
  const part = data(page([VIEW.map.thesis]));
  expect(part.selected).toEqual(['t']);
  expect(part.draft.statements).toHaveLength(2);
});
