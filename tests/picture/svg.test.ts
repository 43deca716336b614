import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/picture/layout.js';
import { makeScene } from '../../src/picture/make-scene.js';
import type { SceneOptions } from '../../src/picture/scene.js';
import { writeSvg } from '../../src/picture/svg.js';
import { view } from '../helpers/maps.js';

const PLAIN: SceneOptions = { about: [], texts: false, verdicts: false, framing: null };

function svgOf(entries: string, options: Partial<SceneOptions> = {}, header = ''): string {
  const whole = view(entries, header);
  const scene = makeScene(whole.structure.order, whole, { ...PLAIN, ...options });
  return [...writeSvg(scene, layOut(scene))].join('');
}

/** Whether it is XML that a parser takes; one that does not throws. */
function size(svg: string): { width: number; height: number } {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
  return { width, height };
}

/** The texts of a picture, without where they stand. */
const texts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

const ALL = `claims:
  - {id: t, short: The thesis, text: T., at: 1}
  - {id: a, short: A reason, text: A., supports: t, with: b, at: 2}
  - {id: b, short: Another one, text: B., implicit: true, at: 2}
  - {id: k, short: The opposite, text: K., contradicts: t}
evidence:
  - {id: e, short: A fact, text: E., supports: b}
counterpoints:
  - {id: u, short: It does not follow, text: U., attacks: a -> t}
replies:
  - {id: r, short: It does, text: R., attacks: u}`;

describe('a picture', () => {
  test('is XML, as large as it says', () => {
    const { width, height } = size(svgOf(ALL, { verdicts: true, texts: true, framing: 'paragraph' }));
    expect(width).toBeGreaterThan(500);
    expect(height).toBeGreaterThan(300);
  });

  test('has a title and a description for those who do not see it', () => {
    const svg = svgOf(ALL);
    expect(svg).toContain('role="img" aria-labelledby="title description"');
    expect(svg).toContain('<title id="title">A text</title>');
    expect(svg).toMatch(
      /<desc id="description">A map of an argument: 4 claims, 1 piece of evidence, 1 counterpoint and 1 reply\. At the top: The thesis\./,
    );
  });

  test('says kinds and sides in words', () => {
    const found = texts(svgOf(ALL));
    for (const label of ['Thesis · for', 'Implicit claim · for', 'Evidence · for', 'Claim · against'])
      expect(found).toContain(label);
    expect(found).toContain('Counterpoint · against');
  });

  test('says verdicts only where somebody asks for them, and in words', () => {
    expect(texts(svgOf(ALL))).not.toContain('stands');
    expect(texts(svgOf(ALL, { verdicts: true }))).toContain('stands');
  });

  test('marks a step that falls though its premise stands, where verdicts are asked for', () => {
    const undercut = `claims: [{id: t, text: T.}, {id: a, text: A., supports: t}]
counterpoints: [{id: u, text: U., attacks: a -> t}]`;
    const meaning = 'this step falls, though the entries shown for it stand';
    expect(texts(svgOf(undercut, { verdicts: true }))).toContain(meaning);
    expect(texts(svgOf(undercut))).not.toContain(meaning);
  });

  test('draws a support and an attack differently without colour, too', () => {
    const svg = svgOf(
      'claims: [{id: t, text: T.}, {id: a, text: A., supports: t}, {id: b, text: B., attacks: t}]',
    );
    const [lines] = svg.split('Key');
    expect(lines!.match(/stroke-dasharray="6 3.5"/g)).toHaveLength(1);
    expect(lines!.match(/m-3.5 0h7m-3.5 -3.5v7"/g)).toHaveLength(1);
    expect(lines!.match(/m-3.5 0h7"/g)).toHaveLength(1);
  });

  test('explains in its key what occurs, and nothing else', () => {
    const found = texts(svgOf(ALL));
    expect(found).toContain('contradict each other');
    expect(found).toContain('linked reasons: all of them are needed');
    const small = texts(svgOf('claims: [{id: t, text: T.}]'));
    expect(small.slice(small.indexOf('Key'))).toEqual(['Key', 'claim', 'for the motion']);
  });

  test('has nothing that runs or breaks out of its place, whatever the file says', () => {
    const bad = `</text><script>alert(1)</script>" onload="x & ]]> <!--`;
    const entry = `{id: t, text: ${JSON.stringify(bad)}, short: ${JSON.stringify(bad)}, tags: [${JSON.stringify(bad)}]}`;
    const svg = svgOf(`claims: [${entry}]`, { texts: true, framing: 'tag', about: [bad] });
    size(svg);
    expect(svg).not.toMatch(/<script|<!--|" onload="/);
  });

  test('keeps what XML cannot hold out of it', () => {
    const svg = svgOf(String.raw`claims: [{id: t, text: "a\u0001b\uffff\ud800c\u202ed"}]`, { texts: true });
    expect(svg).not.toMatch(/[\u0000-\u0008\uffff\u202e]|\p{Surrogate}/u);
    size(svg);
  });

  test('writes from the right what is read from there', () => {
    expect(svgOf('claims: [{id: t, text: זה טיעון}]')).toContain('direction="rtl"');
  });

  test('breaks a word that is too long for its box', () => {
    const found = texts(svgOf(`claims: [{id: t, text: ${'x'.repeat(400)}}]`, { texts: true }));
    expect(Math.max(...found.map((text) => text!.length))).toBeLessThan(60);
  });
});
