import { instance, type Viz } from '@viz-js/viz';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { dotOf } from '../../src/picture/dot.js';
import { makeScene } from '../../src/picture/make-scene.js';
import type { SceneOptions } from '../../src/picture/scene.js';
import { type View, viewOf } from '../../src/query/view.js';
import { oneLine } from '../../src/words/text.js';
import { fourHostileTexts, mapWithTexts } from '../helpers/hostile.js';
import { opEd, view } from '../helpers/maps.js';

let viz: Viz;
beforeAll(async () => {
  viz = await instance();
});

const PLAIN: SceneOptions = { about: [], texts: false, verdicts: false, framing: null };

function dot(of: View, options: Partial<SceneOptions> = {}, selected = of.structure.order): string {
  return [...dotOf(makeScene(selected, of, { ...PLAIN, ...options }))].join('');
}

/** What Graphviz draws of a picture in DOT; that it refuses it, or a label in it, is an error. */
function drawn(source: string): string {
  const { errors, output, status } = viz.render(source, { format: 'svg' });
  expect({ status, errors: errors.filter(({ level }) => level === 'error') }).toEqual({
    status: 'success',
    errors: [],
  });
  return output!;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decoded = (xml: string) =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/g, (_, code, hex, name) =>
    name ? NAMED[name]! : String.fromCodePoint(code ? Number(code) : Number.parseInt(hex, 16)),
  );

/** The text of each node and line of a drawn picture by its name, without white space, which lines may break. */
function textsOf(svg: string): Map<string, string> {
  const groups = [...svg.matchAll(/<title>([^<]*)<\/title>([\s\S]*?)(?=<title>|<\/svg>)/g)];
  return new Map(
    groups.map(([, name, group]) => [
      decoded(name!),
      [...group!.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
        .map(([, text]) => unspaced(decoded(text!)))
        .join(''),
    ]),
  );
}

const unspaced = (text: string) => text.replace(/\s+/g, '');

const STEPS = `claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, with: b}
  - {id: b, text: B.}
  - {id: d, text: D., supports: t}
counterpoints:
  - {id: u, text: U., attacks: a -> t}
  - {id: c, text: C., contradicts: b}
replies:
  - {id: r, text: R., attacks: u}
evidence:
  - {id: e, text: E., supports: d}`;

test('a picture in DOT', () => {
  expect(dot(view(STEPS)).replace(/label=<<FONT POINT-SIZE="18">[\s\S]*?>, /, '')).toMatchInlineSnapshot(`
    "digraph "A text" {
      graph [rankdir="BT", labelloc="t", nodesep=0.3, ranksep=0.4, fontname="Arial", fontcolor="#1f2328"];
      node [shape="box", fontname="Arial", fontsize=11, fontcolor="#1f2328", margin="0.14,0.09"];
      edge [fontname="Arial", fontsize=11, arrowsize=0.8];
      "t" [label=<<FONT POINT-SIZE="9" COLOR="#0f5c99">Thesis · for</FONT><BR/><FONT POINT-SIZE="14"><B>T</B></FONT>>, shape="box", style="filled", color="#0f5c99", fillcolor="#eef5fb", penwidth=2, tooltip="T"];
      "a" [label=<<FONT POINT-SIZE="9" COLOR="#0f5c99">Claim · for</FONT><BR/><FONT POINT-SIZE="12"><B>A</B></FONT>>, shape="box", style="filled", color="#0f5c99", fillcolor="#eef5fb", tooltip="A"];
      "u" [label=<<FONT POINT-SIZE="9" COLOR="#a04000">Counterpoint · against</FONT><BR/><FONT POINT-SIZE="12"><B>U</B></FONT>>, shape="box", style="filled,diagonals", peripheries=2, color="#a04000", fillcolor="#fdf3e9", tooltip="U"];
      "r" [label=<<FONT POINT-SIZE="9" COLOR="#0f5c99">Reply · for</FONT><BR/><FONT POINT-SIZE="12"><B>R</B></FONT>>, shape="box", style="filled,rounded", color="#0f5c99", fillcolor="#eef5fb", tooltip="R"];
      "b" [label=<<FONT POINT-SIZE="9" COLOR="#0f5c99">Claim · for</FONT><BR/><FONT POINT-SIZE="12"><B>B</B></FONT>>, shape="box", style="filled", color="#0f5c99", fillcolor="#eef5fb", tooltip="B"];
      "c" [label=<<FONT POINT-SIZE="9" COLOR="#a04000">Counterpoint · against</FONT><BR/><FONT POINT-SIZE="12"><B>C</B></FONT>>, shape="box", style="filled,diagonals", peripheries=2, color="#a04000", fillcolor="#fdf3e9", tooltip="C"];
      "d" [label=<<FONT POINT-SIZE="9" COLOR="#0f5c99">Claim · for</FONT><BR/><FONT POINT-SIZE="12"><B>D</B></FONT>>, shape="box", style="filled", color="#0f5c99", fillcolor="#eef5fb", tooltip="D"];
      "e" [label=<<FONT POINT-SIZE="9" COLOR="#0f5c99">Evidence · for</FONT><BR/><FONT POINT-SIZE="12"><B>E</B></FONT>>, shape="note", style="filled", color="#0f5c99", fillcolor="#eef5fb", tooltip="E"];
      "a -> t" [label="+", shape="circle", width=0.22, height=0.22, margin=0, fixedsize="true", color="#3a5a70", fontcolor="#3a5a70", tooltip="a -> t"];
      "a" -> "a -> t" [dir="none", color="#3a5a70", tooltip="a -> t"];
      "b" -> "a -> t" [dir="none", color="#3a5a70", tooltip="a -> t"];
      "a -> t" -> "t" [arrowhead="normal", color="#3a5a70", tooltip="a -> t"];
      "d" -> "t" [headlabel="+", labeldistance=2, arrowhead="normal", color="#3a5a70", fontcolor="#3a5a70", tooltip="d -> t"];
      "u" -> "a -> t" [headlabel="− undercuts", labeldistance=2, style="dashed", arrowhead="empty", color="#b3261e", fontcolor="#b3261e", tooltip="u -> a -> t"];
      "c" -> "b" [headlabel="≠", labeldistance=2, dir="both", style="dotted", arrowhead="empty", arrowtail="empty", color="#7a1f5c", fontcolor="#7a1f5c", penwidth=1.6, tooltip="c -> b"];
      "r" -> "u" [headlabel="− rebuts", labeldistance=2, style="dashed", arrowhead="empty", color="#b3261e", fontcolor="#b3261e", tooltip="r -> u"];
      "e" -> "d" [headlabel="+", labeldistance=2, arrowhead="normal", color="#3a5a70", fontcolor="#3a5a70", tooltip="e -> d"];
    }
    "
  `);
});

describe('Graphviz draws', () => {
  test('each entry with its kind, side and headline', () => {
    const texts = textsOf(drawn(dot(view(STEPS))));
    expect(texts.get('u')).toBe('Counterpoint·againstU');
    expect(texts.get('e')).toBe('Evidence·forE');
  });

  test('linked reasons, and what attacks a step, into the circle of the step', () => {
    const lines = [...textsOf(drawn(dot(view(STEPS)))).keys()].filter((name) => /->/.test(name));
    expect(lines).toEqual(
      expect.arrayContaining(['a->a -> t', 'b->a -> t', 'u->a -> t', 'a -> t->t', 'd->t', 'r->u']),
    );
  });

  test('the word for each attack, and verdicts only if they are asked for', () => {
    expect(textsOf(drawn(dot(view(STEPS)))).get('r->u')).toBe('−rebuts');
    const judged = textsOf(drawn(dot(view(STEPS), { verdicts: true })));
    expect(judged.get('r->u')).toBe('−rebuts,stands');
    expect(judged.get('u')).toContain('falls');
    expect(judged.get('a -> t')).toBe('+undecided');
  });

  test('how many reasons of a step are not in the picture', () => {
    const of = view(STEPS);
    const some = of.structure.order.filter(({ id }) => !['b', 'c'].includes(id));
    expect(textsOf(drawn(dot(of, {}, some))).get('a -> t')).toBe('+…1more');
  });

  test.each([
    ['tags', 'tag'],
    ['paragraphs', 'paragraph'],
  ] as const)('frames for %s', (_, framing) => {
    const svg = drawn(dot(opEd(), { framing }, opEd().structure.order.slice(0, 80)));
    expect(svg.match(/class="cluster"/g)!.length).toBeGreaterThan(1);
  });

  test('the core of the op-ed with texts and verdicts', () => {
    const core = opEd().structure.order.filter((one) => opEd().core().has(one));
    expect(drawn(dot(opEd(), { texts: true, verdicts: true }, core))).toContain('<svg');
  });
});

test('nothing in a text is markup for Graphviz, and every text comes out as it was', () => {
  fc.assert(
    fc.property(fourHostileTexts, fc.constantFrom('tag', 'paragraph', null), (texts, framing) => {
      const of = viewOf(mapWithTexts(texts));
      const shown = textsOf(drawn(dot(of, { about: texts, texts: true, verdicts: true, framing })));
      for (const { id, text, short } of of.map.statements) {
        expect(shown.get(id)).toContain(unspaced(oneLine(text)));
        if (short !== null) expect(shown.get(id)).toContain(unspaced(oneLine(short)));
      }
    }),
    { numRuns: 150 },
  );
});
