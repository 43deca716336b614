import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphmlOf } from '../../src/picture/graphml.js';
import { layOut } from '../../src/picture/layout.js';
import { makeScene } from '../../src/picture/make-scene.js';
import type { SceneOptions } from '../../src/picture/scene.js';
import { type View, viewOf } from '../../src/query/view.js';
import { textOfXml, xmlFault } from '../helpers/docx.js';
import { maps } from '../helpers/drafts.js';
import { fourHostileTexts, mapWithTexts } from '../helpers/hostile.js';
import { CIRCLES, HOSTILE_MAP, ODD_MAP } from '../helpers/hostile-maps.js';
import { reading, view } from '../helpers/maps.js';

const PLAIN: SceneOptions = { about: [], texts: false, verdicts: false, framing: null };

function graphml(of: View, options: Partial<SceneOptions> = {}, selected = of.structure.order): string {
  const scene = makeScene(selected, of, { ...PLAIN, ...options });
  return [...graphmlOf(scene, layOut(scene), of)].join('');
}

interface Part {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string>>;
  readonly look: string;
}

/** The nodes or the edges of a graph, each with its data. */
function partsOf(xml: string, name: 'node' | 'edge'): Part[] {
  return [...xml.matchAll(new RegExp(`<${name} ([^>]*)>(.*?)</${name}>`, 'gs'))].map(
    ([, attributes, inside]) => ({
      attributes: Object.fromEntries(
        [...attributes!.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
      ),
      data: Object.fromEntries(
        [...inside!.matchAll(/<data key="(?:node|edge)-([^"]*)">([^<]*)<\/data>/g)].map(([, key, value]) => [
          key!,
          textOfXml(value!),
        ]),
      ),
      look: /<data key="(?:look|line)">(.*)<\/data>/s.exec(inside!)![1]!,
    }),
  );
}

const STEPS = `claims:
  - {id: t, text: Buses should be free., short: Free buses}
  - {id: a, text: They are fuller., supports: t, with: b, scheme: sign}
  - {id: b, text: Full buses clear the roads., tags: [roads, air]}
counterpoints:
  - {id: u, text: It does not follow., attacks: a -> t}
  - {id: c, text: The roads are full all the same., contradicts: b}
replies:
  - {id: r, text: It does., attacks: u}`;

test('entries are nodes, and steps are edges; a step that needs several or is attacked is a node with edges', () => {
  const xml = graphml(view(STEPS));
  expect(
    partsOf(xml, 'node').map(({ attributes, data }) => [attributes.id, data.kind, data.status, data.name]),
  ).toEqual([
    ['t', 'claim', 'undecided', 't'],
    ['a', 'claim', 'in', 'a'],
    ['u', 'counterpoint', 'out', 'u'],
    ['r', 'reply', 'in', 'r'],
    ['b', 'claim', 'undecided', 'b'],
    ['c', 'counterpoint', 'undecided', 'c'],
    ['step:1', 'support', 'undecided', 'a -> t'],
  ]);
  expect(
    partsOf(xml, 'edge').map(({ attributes: { source, target }, data }) => [
      source,
      target,
      data.sign,
      data.attack,
      data.step,
    ]),
  ).toEqual([
    ['a', 'step:1', 'support', undefined, 'a -> t'],
    ['b', 'step:1', 'support', undefined, 'a -> t'],
    ['step:1', 't', 'support', undefined, 'a -> t'],
    ['u', 'step:1', 'attack', 'undercut', 'u -> a -> t'],
    ['c', 'b', 'contradiction', 'undermine', 'c -> b'],
    ['r', 'u', 'attack', 'rebut', 'r -> u'],
  ]);
});

test('what yEd shows of an entry and of a step', () => {
  const xml = graphml(view(STEPS), { texts: true, verdicts: true });
  const [thesis] = partsOf(xml, 'node');
  const [, , edge] = partsOf(xml, 'edge');
  expect(thesis!.look.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<y:ShapeNode>
    <y:Geometry height="87.3" width="228" x="116" y="0"/>
    <y:Fill color="#eef5fb" transparent="false"/>
    <y:BorderStyle color="#0f5c99" type="line" width="3"/>
    <y:NodeLabel alignment="left" autoSizePolicy="content" fontFamily="Arial" fontSize="10" hasBackgroundColor="false" hasLineColor="false" modelName="internal" modelPosition="c" textColor="#1f2328" visible="true">Thesis · for
    Free buses
    Buses should be free.
    undecided</y:NodeLabel>
    <y:Shape type="rectangle"/>
    </y:ShapeNode>"
  `);
  expect(edge!.look.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<y:PolyLineEdge>
    <y:Path sx="0" sy="-7" tx="0" ty="43.6"/>
    <y:LineStyle color="#3a5a70" type="line" width="1"/>
    <y:Arrows source="none" target="standard"/>
    <y:EdgeLabel fontFamily="Arial" fontSize="10" modelName="three_center" modelPosition="center" backgroundColor="#ffffff" textColor="#3a5a70" visible="true">+ undecided</y:EdgeLabel>
    <y:BendStyle smoothed="false"/>
    </y:PolyLineEdge>"
  `);
});

test('every name of data is declared once, with its type', () => {
  const xml = graphml(view(STEPS));
  const keys = [...xml.matchAll(/<key id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(keys).size).toBe(keys.length);
  for (const [, used] of xml.matchAll(/<data key="([^"]*)"/g)) expect(keys).toContain(used);
});

describe('whatever a map says', () => {
  const wellFormed = (of: View, options: Partial<SceneOptions> = {}) => {
    const xml = graphml(of, options);
    expect(xmlFault(xml)).toBeNull();
    const ids = partsOf(xml, 'node').map(({ attributes }) => attributes.id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of partsOf(xml, 'edge'))
      expect(ids).toEqual(expect.arrayContaining([attributes.source, attributes.target]));
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}\p{M}._:-]+$/u);
    return xml;
  };

  test.each([
    ['circles', CIRCLES],
    ['hostile', HOSTILE_MAP],
    ['odd', ODD_MAP],
  ])('it is XML: %s', (_, text) => {
    const of = viewOf(reading(text).map!);
    wellFormed(of);
    wellFormed(of, { texts: true, verdicts: true });
  });

  test('it is XML: any texts', () => {
    fc.assert(
      fc.property(fourHostileTexts, (texts) => {
        wellFormed(viewOf(mapWithTexts(texts)), { texts: true });
      }),
    );
  });

  test('it has every entry and every step', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const xml = wellFormed(viewOf(map));
        const names = new Set(partsOf(xml, 'node').map(({ data }) => data.name));
        for (const { id } of map.statements) expect(names).toContain(id);
        const steps = new Set(partsOf(xml, 'edge').map(({ data }) => data.step));
        for (const { contradiction, name } of map.relations)
          if (contradiction !== 'reverse') expect(steps).toContain(name);
      }),
    );
  });

  test('letters that are no name in XML are in the data only', () => {
    const xml = wellFormed(view('claims:\n  - {id: t, text: T.}\n  - {id: µg, text: M., supports: t}\n'));
    expect(partsOf(xml, 'node').map(({ attributes, data }) => [attributes.id, data.name])).toEqual([
      ['t', 't'],
      ['entry:2', 'µg'],
    ]);
  });
});
