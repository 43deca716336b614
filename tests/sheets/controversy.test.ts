import { describe, expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import { sheetHtml } from '../../src/sheets/html.js';
import { sheetText } from '../../src/sheets/text.js';
import { opEd, view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** A structured academic controversy. */

const of = view(
  `claims:
  - {id: t, text: Lessons should start later., supports: []}
${[1, 2, 3, 4, 5, 6].map((i) => `  - {id: r${i}, text: Reason ${i}., supports: t}`).join('\n')}
evidence:
  - {id: e, text: A poll says so., supports: r1}
counterpoints:
  - {id: c, text: Buses cannot come later., attacks: t}
  - {id: d, text: The reply is wrong., attacks: p}
replies:
  - {id: p, text: They can., attacks: c}`,
  'motion: Lessons should start later.',
);
const text = sheetText(sheetPage('sac', of), 1_000);
const [steps = '', a = '', b = '', notes = ''] = text.split(/Packet A|Packet B|My notes/);

test('the steps take 45 minutes together', () => {
  const minutes = [...steps.matchAll(/(\d+) minutes?:/g)].map(([, number]) => Number(number));
  expect(minutes.reduce((sum, number) => sum + number, 0)).toBe(45);
});

test('each packet has its side’s own points with their evidence, and no more than can be read', () => {
  expect(a).toContain('A poll says so.');
  expect(a.match(/^\d\. /gm)).toHaveLength(4);
  expect(a.split('main reason for the motion')).toHaveLength(2);
  expect(a).toContain('Each point: this is a main reason for the motion.');
  expect(a).not.toMatch(/Buses|Lessons should/);
  expect(b).toContain('1. Buses cannot come later\n');
  expect(b).not.toMatch(/Reason|They can|The reply is wrong/);
});

test('each pupil has room for what was heard, and for what is agreed', () => {
  expect(notes.match(/_{20,}/g)!.length).toBeGreaterThan(10);
});

test('each packet gives reasons, and lists its own sources and no others', () => {
  const sourced = view(`sources:
  poll: {type: report, author: 'Poll, A.', title: A poll, issued: 2019, note: Only a draft. It was never printed.}
  bus: {type: report, author: 'Bus, B.', title: Buses, issued: 2018}
claims:
  - {id: t, text: Lessons should start later., reasons: [{id: r, text: Pupils are tired., reasons: [{id: q, text: They sleep too little.}]}]}
evidence:
  - {id: e, text: A poll says so., source: poll, supports: r}
  - {id: f, text: The buses are full., source: bus, supports: c}
counterpoints:
  - {id: c, text: Buses cannot come later., attacks: t}`);
  const [, forIt = '', against = '', rest = ''] = sheetText(sheetPage('sac', sourced), 1_000).split(
    /Packet A|Packet B|My notes/,
  );
  expect(forIt).toContain('Because: They sleep too little');
  expect(forIt).toMatch(/Sources[\s\S]*Poll, A\. \(2019\)\. A poll\.\n +- † Only a draft\.\n/);
  expect(forIt).not.toContain('Bus, B.');
  expect(against).toMatch(/Sources[\s\S]*Bus, B\. \(2018\)/);
  expect(against).not.toContain('Poll, A.');
  expect(rest).not.toContain('References');
});

test('evidence says what it supports between itself and the point, and a point that is a reason for another has its number', () => {
  const deep = view(
    `claims:
  - id: t
    text: Motion and thesis.
    reasons:
      - {id: a, text: First part., with: [b], reasons: [{id: c, text: A reason.}]}
      - {id: b, text: Second part., supports: []}
  - {id: d, text: Below it., supports: b}
  - {id: bad, text: A bad reason., supports: b}
  - {id: d2, text: Lower., supports: d}
  - {id: e2, text: Lowest., supports: d2}
counterpoints:
  - {id: no, text: Not so., attacks: bad}
evidence:
  - {id: e, text: A poll says so., supports: e2}
  - {id: f, text: Somebody says so., supports: bad}
  - {id: g, text: A study says so., supports: c}`,
  );
  const text = sheetText(sheetPage('sac', deep), 1_000);
  expect(text).toContain('Because: Lowest (point 4)');
  expect(text).not.toContain('Somebody says so');
  expect(text.split('A study says so.')).toHaveLength(2);
  const near = view(`claims:
  - {id: t, text: Motion and thesis., reasons: [{id: d, text: Below it.}]}
  - {id: e1, text: Lower., implicit: true, supports: d}
counterpoints:
  - {id: o, text: Not so., attacks: t, reasons: [{id: q, text: Lower still., reasons: [{id: r, text: Lowest.}]}]}
evidence:
  - {id: e, text: A poll says so., supports: r}`);
  expect(sheetText(sheetPage('sac', near), 1_000)).toContain(
    'Evidence: A poll says so. This supports “Lowest”, which supports “Lower still”.',
  );
});

test('the points of a packet are reasons, and not the parts of the motion, which are objected to all the same', () => {
  const parted = view(`claims:
  - id: t
    text: Motion and thesis.
    reasons:
      - {id: a, text: First part., with: [b], reasons: [{id: c, text: A reason.}]}
      - {id: b, text: Second part., supports: []}
  - {id: d, text: Another reason., supports: b}
counterpoints:
  - {id: o, text: Not that reason., attacks: c}
  - {id: p, text: Not that part., attacks: b}`);
  const [, forIt = '', against = ''] = sheetText(sheetPage('sac', parted), 1_000).split(
    /Packet A|Packet B|My notes/,
  );
  expect(forIt).toMatch(/1\. A(nother)? reason[\s\S]*2\. A(nother)? reason/);
  expect(forIt).not.toMatch(/\d\. (First|Second) part/);
  expect(against).toContain('Not that part');
  expect(against).toContain('Not that reason');
});

test('the foot of each printed page names the packet, with page numbers of its own', () => {
  const html = sheetHtml([sheetPage('sac', of)], null);
  expect(html).toMatch(/@page part2 .*Packet A.*counter\(part2\)/);
  expect(html).toMatch(/@page part3 .*Packet B.*counter\(part3\)/);
  expect(html).toMatch(/@page part4 .*My notes/);
  expect(html.match(/<h1/g)).toHaveLength(1);
});

describe('about a tag', () => {
  const tagged = view(
    `claims:
  - id: t
    text: T.
    reasons:
      - {id: s, text: Standing and undisputed., tags: [x]}
      - {id: f, text: Falls., tags: [x], counterpoints: [{id: o, text: Against what falls., tags: [x]}]}
      - {id: u, text: Disputed without a tag., tags: [x], counterpoints: [{id: p, text: Against it.}]}
      - {id: v, text: About something else., counterpoints: [{id: q, text: Against something else., tags: [x]}]}`,
    'motion: T.',
  );
  const packets = (of: View, tag: string) => {
    const chosen = of.structure.order.filter(({ tags }) => tags.includes(tag));
    const text = sheetText(sheetPage('sac', of, { topics: [{ tag }], chosen }), 1_000);
    const [, forIt = '', against = ''] = text.split(/Packet A|Packet B|My notes/);
    return [forIt, against].map((packet) => [...packet.matchAll(/^\d\. (.*)/gm)].map(([, name]) => name));
  };

  test('side A has the claims with it, first the disputed ones, and side B objections to these claims', () => {
    expect(packets(tagged, 'x')).toEqual([
      ['Falls', 'Disputed without a tag', 'Standing and undisputed'],
      ['Against what falls', 'Against it'],
    ]);
  });

  test('side A has the claims to which the objections with it object, where no claim has it', () => {
    const objections = view(
      'claims: [{id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: o, text: O., tags: [x]}]}]}]',
    );
    expect(packets(objections, 'x')).toEqual([['A.'], ['O.']]);
  });
});

test('the packets of the op-ed meet: each objection is to a point of the other side, a reason for it, or the motion', () => {
  const [, forIt = '', against = ''] = sheetText(sheetPage('sac', opEd()), 1_000).split(
    /Packet A|Packet B|My notes/,
  );
  const attacked = [...against.matchAll(/This attacks (?:the step from )?“([^”]*)”/g)].map(
    ([, name]) => name!,
  );
  expect(attacked.length).toBeGreaterThan(0);
  for (const name of attacked) expect(forIt).toContain(name);
});

test('no page of a packet begins with the last that is said about a point, and none ends right after its heading', () => {
  const { blocks } = sheetPage('sac', opEd());
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Packet A'));
  const lists = blocks.slice(start).filter(({ kind }) => kind === 'list');
  // What may begin a page alone is never the last of a point.
  for (const block of lists)
    expect(block.kind === 'list' && block.items.map(({ line }) => JSON.stringify(line)).join()).not.toContain(
      'What it means for the motion',
    );
});
