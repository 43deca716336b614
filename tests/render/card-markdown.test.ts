import { expect, test } from 'vitest';
import { renderCardMarkdown } from '../../src/render/card-markdown.js';
import { school } from '../helpers/maps.js';

test('a card as Markdown', () => {
  const opened = school();
  expect(renderCardMarkdown(opened.map.byId.get('academy-says')!, opened)).toMatchInlineSnapshot(`
    "## academy-says

    The academy of paediatricians advises 8:30 or later.

    - evidence, for the motion, stands
    - source: Academy of Paediatrics (2014-08-25). "School start times for adolescents". p. 3. <https://example.org/sleep>

    ### Supports

    - sleep-suffers (this step stands)
    "
  `);
});
