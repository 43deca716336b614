import { expect, test } from 'vitest';
import { textOfHtml } from '../../src/interchange/plain-text.js';

test.each([
  ['<p>Cats &amp; <b>dogs</b></p>', 'Cats & dogs'],
  ['One<br>two<br />three', 'One\ntwo\nthree'],
  ['<p>One.</p>\n\n<p class="x">Two.</p>', 'One.\nTwo.'],
  ['&amp;lt; is a sign', '&lt; is a sign'],
  ['x < y and y > z', 'x < y and y > z'],
  ['the <name> of A&B', 'the <name> of A&B'],
])('%j is read as %j', (text, plain) => {
  expect(textOfHtml(text)).toBe(plain);
});
