import { describe, expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { readAif } from '../../../src/interchange/aif/read-aif.js';
import { isAif, isXaif } from '../../../src/interchange/aif/recognize-aif.js';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';

/** Reads AIF with these nodes, `[id, type, text]`, and edges, `'from to'`. */
function read(nodes: readonly (readonly unknown[])[], edges: readonly string[], more: object = {}) {
  return readJson({
    nodes: nodes.map(([nodeID, type, text, extra]) => ({ nodeID, type, text, ...(extra as object) })),
    edges: edges.map((edge) => ({ fromID: edge.split(' ')[0], toID: edge.split(' ')[1] })),
    ...more,
  });
}

function readJson(document: unknown) {
  const lost: string[] = [];
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const graph = readAif(foreignFileOf('file.json', text), (what) => lost.push(what));
  return { ...graph, lost, arrows: graph.steps.map(arrowOf) };
}

function arrowOf({
  sign,
  premises,
  to,
  isContradiction,
  scheme,
}: ReturnType<typeof readAif>['steps'][number]) {
  const attack = isContradiction ? '><' : '-x';
  const arrow = sign === 'support' ? '->' : attack;
  return `${premises.join('+')} ${arrow} ${to}${scheme === null ? '' : ` (${scheme})`}`;
}

function refusal(document: unknown) {
  try {
    readJson(document);
  } catch (error) {
    if (error instanceof UnreadableForm) return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error('it was read');
}

const TWO_CLAIMS = [
  ['1', 'I', 'Buses should be free.'],
  ['2', 'I', 'Free buses are fuller.'],
] as const;

describe('claims and steps', () => {
  test('a claim that leads to another through an inference supports it, through a conflict attacks it', () => {
    const { arrows, entries, lost } = read(
      [...TWO_CLAIMS, ['3', 'I', 'They cost money.'], ['4', 'RA', 'RA'], ['5', 'CA', 'Default Conflict']],
      ['2 4', '4 1', '3 5', '5 1'],
    );
    expect(entries.map(({ key, text }) => [key, text])).toEqual([
      ['1', 'Buses should be free.'],
      ['2', 'Free buses are fuller.'],
      ['3', 'They cost money.'],
    ]);
    expect(arrows).toEqual(['2 -> 1', '3 -x 1']);
    expect(lost).toEqual([]);
  });

  test('all premises of one inference are needed together', () => {
    const { arrows } = read(
      [...TWO_CLAIMS, ['3', 'I', 'Full buses clear the roads.'], ['4', 'RA', 'RA']],
      ['2 4', '3 4', '4 1'],
    );
    expect(arrows).toEqual(['2+3 -> 1']);
  });

  test('a conflict with an inference undercuts it, and an inference to an inference supports it', () => {
    const { arrows } = read(
      [...TWO_CLAIMS, ['3', 'RA', 'RA'], ['4', 'CA', 'CA'], ['5', 'RA', 'RA']],
      ['2 3', '3 1', '2 4', '4 3', '2 5', '5 4'],
    );
    expect(arrows).toEqual(['2 -> 1', '2 -x 3', '2 -> 4']);
  });

  test('of an inference with several conclusions, what undercuts it undercuts each step', () => {
    const { arrows } = read(
      [
        ...TWO_CLAIMS,
        ['3', 'I', 'A third.'],
        ['4', 'RA', 'RA'],
        ['5', 'CA', 'CA'],
        ['4 (2)', 'I', 'A fourth.'],
      ],
      ['2 4', '4 1', '4 3', '3 5', '5 4'],
    );
    expect(arrows).toEqual(['2 -> 1', '2 -> 3', '3 -x 4', '3 -x 4 (3)']);
  });

  test('what attacks a support of such an inference attacks the support of each step', () => {
    const steps = [
      ['3', 'I', 'A third.'],
      ['cb', 'CA', 'CA'],
      ['rb', 'RA', 'RA'],
      ['ra', 'RA', 'RA'],
    ];
    const { arrows, lost } = read(
      [...TWO_CLAIMS, ...steps],
      ['2 ra', 'ra 1', 'ra 3', '3 rb', 'rb ra', '1 cb', 'cb rb'],
    );
    expect(arrows).toEqual(['1 -x rb', '1 -x rb (2)', '3 -> ra', '3 -> ra (2)', '2 -> 1', '2 -> 3']);
    expect(lost).toEqual([]);
  });

  test('what bears on a node with very many conclusions bears on the first of them, so that steps do not grow with the square', () => {
    const many = Array.from({ length: 2000 }, (_, index) => index);
    const { lost, steps } = read(
      [
        ...TWO_CLAIMS,
        ['ra', 'RA', 'RA'],
        ...many.flatMap((index) => [
          [`i${index}`, 'I', `Claim ${index}.`],
          [`c${index}`, 'CA', 'CA'],
        ]),
      ],
      ['1 ra', ...many.flatMap((index) => [`ra i${index}`, `2 c${index}`, `c${index} ra`])],
    );
    expect(steps).toHaveLength(2000 + 2000 * 8);
    expect(lost).toHaveLength(2000);
  });

  test('conflicts each way are one contradiction, unless others bear on both', () => {
    const nodes = [...TWO_CLAIMS, ['3', 'CA', 'CA'], ['4', 'CA', 'CA'], ['5', 'CA', 'CA'], ['6', 'CA', 'CA']];
    const both = ['1 3', '3 2', '2 4', '4 1'];
    expect(read(nodes.slice(0, 4), both).arrows).toEqual(['1 >< 2']);
    expect(read(nodes.slice(0, 5), [...both, '1 5', '5 4']).arrows).toEqual(['2 >< 1', '1 -x 4']);
    expect(read(nodes, [...both, '1 5', '5 4', '2 6', '6 3']).arrows).toEqual([
      '1 -x 2',
      '2 -x 1',
      '1 -x 4',
      '2 -x 3',
    ]);
  });

  test.each([
    ['Expert Opinion', 'expert opinion'],
    ['CauseToEffect', 'cause to effect'],
    ['Argument from Analogy', 'analogy'],
    ['Argument from Positive Consequences', 'consequences'],
    ['Bias', 'Bias'],
    ['Default Inference', null],
    ['RA', null],
    ['72', null],
  ])('the scheme %s is %s', (text, scheme) => {
    const { steps } = read([...TWO_CLAIMS, ['3', 'RA', text]], ['2 3', '3 1']);
    expect(steps[0]!.scheme).toBe(scheme);
    const named = read([...TWO_CLAIMS, ['3', 'RA', 'RA', { scheme: text }]], ['2 3', '3 1']);
    expect(named.steps[0]!.scheme).toBe(scheme);
  });
});

describe('what a claims file cannot have is counted', () => {
  test('other nodes, by their types', () => {
    const { lost } = read(
      [
        ...TWO_CLAIMS,
        ...['L', 'YA', 'TA', 'MA', 'PA', null].map((type, index) => [index + 10, type, 'x']),
        [20, 'ISSUE', null],
      ],
      ['1 13', '13 2'],
    );
    expect(lost).toEqual([
      'locutions (nodes of type L), apart from who speaks',
      'illocutions (nodes of type YA)',
      'transitions (nodes of type TA)',
      'rephrasings (nodes of type MA)',
      'preferences (nodes of type PA)',
      'nodes without a type or a text',
      'nodes without a type or a text',
    ]);
  });

  test.each([{ text: 'The text.' }, { text: { txt: 'The text.' } }, { analysis: { txt: 'The text.' } }])(
    'the text itself: %j',
    (more) => {
      expect(read(TWO_CLAIMS, [], more).lost).toEqual(['texts that were analysed']);
    },
  );

  test('steps without a premise or a conclusion, and edges that lead nowhere', () => {
    const { arrows, lost } = read(
      [...TWO_CLAIMS, ['3', 'RA', 'RA'], ['4', 'CA', 'CA'], ['5', 'RA', 'RA'], ['1', 'I', 'Once more.']],
      ['3 1', '2 4', '2 5', '2 5', '5 1', '2 1', '2 77', '2'],
    );
    expect(arrows).toEqual(['2 -> 1']);
    expect(lost.sort()).toEqual([
      'edges from one claim straight to another',
      'edges from or to nodes that the file does not have',
      'edges without a beginning or an end',
      'inferences and conflicts that lead to no claim (nodes of type RA and CA)',
      'inferences and conflicts without a premise (nodes of type RA and CA)',
      'nodes with the id of another node',
      'repeated edges',
    ]);
  });
});

describe('files by many programs', () => {
  const step = {
    edges: [
      { fromID: 2, toID: 3 },
      { fromID: 3, toID: 1 },
    ],
  };
  const nodes = [
    { nodeID: 1, text: ' One.\n', type: 'I' },
    { nodeID: 2, text: 'Two.', type: 'I' },
    { nodeID: 3, text: 'Default Inference', type: 'RA' },
  ];

  test.each<[string, object]>([
    ['ids that are numbers', { nodes, ...step }],
    ['xAIF', { AIF: { nodes, ...step, locutions: null, participants: null }, OVA: [], dialog: false }],
    [
      'small letters',
      { aif: { nodes: nodes.map((node) => ({ ...node, type: node.type.toLowerCase() })), ...step } },
    ],
    ['nodes in a record', { nodes: { a: nodes[0], b: nodes[1], c: nodes[2] }, ...step }],
    [
      'OVA 2',
      {
        nodes: nodes.map(({ nodeID: id, ...node }) => ({ id, ...node, x: 1, y: 2 })),
        edges: step.edges.map(({ fromID, toID }) => ({ from: { id: fromID }, to: { id: toID } })),
      },
    ],
    [
      'other names',
      { nodes, edges: step.edges.map(({ fromID: source, toID: target }) => ({ source, target })) },
    ],
    ['nulls', { nodes: [...nodes, null], edges: [...step.edges, null] }],
    ['propositions', { nodes: nodes.slice(2), propositions: nodes.slice(0, 2), ...step }],
    ['facts about the file under AIF', { nodes, ...step, AIF: { version: '1.0' } }],
    ['JSON in quotes', { AIF: JSON.stringify({ nodes, ...step }) }],
  ])('%s', (_, document) => {
    const { arrows, entries } = readJson(document);
    expect(entries.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(arrows).toEqual(['2 -> 1']);
    const file = foreignFileOf('file.json', JSON.stringify(document));
    const isWrapped = !('nodes' in document || 'propositions' in document);
    expect([isAif(file), isXaif(file)]).toEqual([!isWrapped, isWrapped]);
  });

  test('the claim that OVA marks as the main one is the thesis', () => {
    const marked = (ids: string[]) =>
      TWO_CLAIMS.map(([id, ...node]) => [id, ...node, { majorClaim: ids.includes(id) }]);
    expect(read(marked(['2']), []).thesis).toBe('2');
    expect(read(marked(['1', '2']), []).thesis).toBeNull();
  });

  test('what says something is a claim, also where a program has a type of its own for it', () => {
    const { arrows, lost } = read(
      [...TWO_CLAIMS, ['3', 'ISSUE', 'An issue.'], ['4', 'RA', 'RA']],
      ['3 4', '4 1'],
    );
    expect(arrows).toEqual(['3 -> 1']);
    expect(lost).toEqual(['types that AIF does not have: nodes of them are read as claims']);
  });

  test('without edges, and with a node that is only a text', () => {
    const { entries, steps } = readJson({ nodes: ['One.', { nodeID: 4, type: 'I', text: null }] });
    expect(entries.map(({ text }) => text)).toEqual(['One.', '4']);
    expect(steps).toEqual([]);
  });
});

describe('who says it', () => {
  const spoken = [
    ['1', 'I', 'Buses should be free.'],
    ['2', 'L', 'Ann Lee : buses should be free'],
    ['3', 'YA', 'Asserting'],
  ];

  test('is in the text of the locution, or in a list of participants', () => {
    const edges = ['2 3', '3 1'];
    expect(read(spoken, edges).entries[0]!.fields.by).toBe('Ann Lee');
    const listed = read([spoken[0]!, ['2', 'L', 'buses should be free'], spoken[2]!], edges, {
      participants: [{ participantID: 7, firstname: 'Bo', surname: 'None' }],
      locutions: [{ nodeID: 2, personID: '7' }],
    });
    expect(listed.entries[0]!.fields.by).toBe('Bo');
  });

  test('is left open where several say it, and where somebody only asks or disagrees', () => {
    const more = [
      ['4', 'L', 'Cy : yes, free'],
      ['5', 'YA', 'Asserting'],
      ['6', 'YA', 'Challenging'],
    ];
    expect(read([...spoken, ...more], ['2 3', '3 1', '4 5', '5 1']).entries[0]!.fields.by).toBeUndefined();
    expect(read([...spoken, ...more], ['2 3', '3 1', '4 6', '6 1']).entries[0]!.fields.by).toBe('Ann Lee');
  });

  test('is no sentence with a colon', () => {
    const { entries } = read(
      [spoken[0]!, ['2', 'L', 'It is clear. One thing counts: money'], spoken[2]!],
      ['2 3', '3 1'],
    );
    expect(entries[0]!.fields.by).toBeUndefined();
  });
});

describe('what is no AIF that can be read is refused with the reason', () => {
  test.each<[unknown, string]>([
    [
      'no json',
      'it is not a JSON object | AIF is read in the JSON that AIFdb and OVA write, not in RDF, JSON-LD or DOT',
    ],
    [
      { '@graph': [] },
      'it is JSON-LD | AIF is read in the JSON that AIFdb and OVA write, not in RDF, JSON-LD or DOT',
    ],
    [{ edges: [] }, 'it has no "nodes" | AIF has "nodes" and "edges", and xAIF has them under "AIF"'],
    [{ AIF: {} }, 'it has no nodes | null'],
    [{ nodes: [{ nodeID: 1, type: 'RA' }] }, 'it has no claims: no node is of type I | null'],
    [
      {
        nodes: [
          { nodeID: 1, type: 'L' },
          { nodeID: 2, type: 'L' },
        ],
      },
      'it has no claims: no node is of type I | its locutions (L) are not analysed yet: each claim in them must become a node of type I',
    ],
  ])('%j', (document, message) => {
    expect(refusal(document)).toBe(message);
  });

  test('hostile names are names', () => {
    const { arrows } = readJson(
      '{"nodes": [{"nodeID": "__proto__", "type": "I", "text": "a"}, {"nodeID": "constructor", "type": "RA", "__proto__": 1}, {"nodeID": "toString", "type": "I", "text": "b"}], "edges": [{"fromID": "__proto__", "toID": "constructor"}, {"fromID": "constructor", "toID": "toString"}]}',
    );
    expect(arrows).toEqual(['__proto__ -> toString']);
  });
});

test('other JSON is not taken for AIF', () => {
  for (const document of [
    { nodes: [{ id: 'a', label: 'A' }], edges: [{ source: 'a', target: 'a' }] },
    { statements: {}, arguments: {}, relations: [] },
    [{ id: 'a', text: 'A' }],
    { id: 'a' },
  ])
    expect(isAif(foreignFileOf('file.json', JSON.stringify(document)))).toBe(false);
  expect(isAif(foreignFileOf('file.json', 'nodes: []'))).toBe(false);
});
