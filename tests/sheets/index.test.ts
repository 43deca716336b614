import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/map/model.js';
import { nodeAnchor } from '../../src/map/nodes.js';
import { overviewRecordOf } from '../../src/query/overview-record.js';
import { speaksOnlyForTeam, TEAMS, type Team } from '../../src/query/teams.js';
import { viewOf } from '../../src/query/view.js';
import { renderCard } from '../../src/render/card.js';
import { renderCardMarkdown } from '../../src/render/card-markdown.js';
import { renderOverview } from '../../src/render/overview.js';
import { reference } from '../../src/render/reference.js';
import { renderTranscriptMarkdown } from '../../src/render/transcript.js';
import { documentLineText } from '../../src/sheets/document.js';
import { sheetHtml } from '../../src/sheets/html.js';
import { sheetMarkdown } from '../../src/sheets/markdown.js';
import { sheetText } from '../../src/sheets/text.js';
import { exercisesOf } from '../helpers/exercises.js';
import { look, reading, school, view } from '../helpers/maps.js';
import { DEBATE, EXCHANGES, handout, SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

const names = SHEET_NAMES;

describe('sheets', () => {
  test.each(names)('%s of the example, as Markdown and as plain text', (name) => {
    expect(sheetMarkdown(sheetPage(name, school()))).toMatchSnapshot();
    expect(sheetText(sheetPage(name, school()), 72)).toMatchSnapshot();
  });

  test('one as HTML, whole', () => {
    expect(sheetHtml([sheetPage('brief', school())], 'en')).toMatchSnapshot();
  });

  // The packets of a controversy list their own sources.
  const listing = names.filter((name) => name !== 'sac');
  test.each(listing)('%s: every citation is in its reference list, and every reference is cited', (name) => {
    for (const team of [null, ...TEAMS]) {
      for (const groups of [null, 4]) {
        for (const one of handout(name, DEBATE, { team, key: true, groups }).pages) {
          const text = sheetText({ ...one, references: [] }, 10_000);
          const cited = new Set(
            [...text.matchAll(/\((A\. Writer, \d+|text),? ?[^()]*\)/g)].map(([, cite]) => cite),
          );
          // A page for each claim has no other for the text, which its head names.
          if (name === 'toulmin') cited.delete('text');
          expect([...cited].sort()).toEqual(one.references.map(({ cite }) => cite).sort());
        }
      }
    }
  });

  // A brief and a speech are for preparing: they say what the other side may answer.
  test.each(names.filter((name) => !['worksheet', 'brief', 'speech'].includes(name)))(
    "%s of a team gives away none of the other side's answers",
    (name) => {
      for (const team of TEAMS) {
        const text = sheetText(sheetPage(name, DEBATE, { team }), 100_000);
        // What the other side says against this team's answers, and nothing else.
        const other = team === 'for' ? 'against' : 'for';
        const isOurs = ({ kind }: Statement) => kind === (team === 'for' ? 'reply' : 'counterpoint');
        const answers = DEBATE.map.statements.filter(
          (one) =>
            speaksOnlyForTeam(DEBATE, one, other) &&
            ['reply', 'counterpoint'].includes(one.kind) &&
            one.gives.length > 0 &&
            one.gives.every(({ sign, target }) => sign === 'attack' && isOurs(nodeAnchor(target))),
        );
        expect(answers).toHaveLength(team === 'for' ? (EXCHANGES * 2) / 3 : EXCHANGES);
        const given = answers.filter((one) => text.includes(one.text));
        expect(given.map(({ id }) => id)).toEqual([]);
      }
    },
  );

  test('a worksheet and its key have the same tasks with the same numbers', () => {
    const tasks = (key: boolean) =>
      [...sheetText(sheetPage('worksheet', DEBATE, { key }), 10_000).matchAll(/^\d+\. .*$/gm)].map(
        ([line]) => line,
      );
    expect(tasks(true)).toEqual(tasks(false));
    expect(tasks(true)).not.toEqual([]);
  });
});

/** Ways in which a file answers an objection, and what the sheets say of each. */
const ANSWERED: [where: string, objection: string, beside: string, said: string][] = [
  ['on it', 'replies: [{id: x, text: Not so.}]', '', 'Not so.'],
  ['on its step', 'tags: [a]', 'replies: [{id: x, text: Not so., attacks: o -> t}]', 'Not so.'],
  [
    'on its evidence',
    'evidence: [{id: e, text: The figures., counterpoints: [{id: x, text: Not so.}]}]',
    '',
    'Not so. It attacks the evidence: “The figures.”',
  ],
  [
    'on its reason',
    'reasons: [{id: r, text: The reason., counterpoints: [{id: x, text: Not so.}]}]',
    '',
    'Not so. It attacks the reason: “The reason.”',
  ],
  [
    'on the step from its evidence',
    'evidence: [{id: e, text: The figures., counterpoints: [{id: x, text: Not so., attacks: e -> o}]}]',
    '',
    'Not so. It attacks the step from the evidence “The figures.”',
  ],
  [
    'on a premise that it needs',
    'with: p',
    'evidence: [{id: p, text: The premise., counterpoints: [{id: x, text: Not so.}]}]',
    'Not so. It attacks the premise: “The premise.”',
  ],
  [
    'on evidence for evidence',
    'evidence: [{id: e, text: The figures., evidence: [{id: f, text: The books., counterpoints: [{id: x, text: Not so.}]}]}]',
    '',
    'Not so. It attacks the evidence: “The books.”',
  ],
];

describe('an objection that the file answers', () => {
  describe.each(ANSWERED)('%s', (_, objection, beside, said) => {
    const of = view(
      `claims:\n  - {id: t, text: T., counterpoints: [{id: o, text: O., ${objection}}]}\n${beside}`,
    );
    const text = (name: string, team: Team | null = null) => sheetText(sheetPage(name, of, { team }), 10_000);

    test('has its answer on a brief, a block and a flow sheet', () => {
      const [words, ...attacked] = said.split(/(?= It attacks )/);
      const short = said.replace(/ It (attacks [^“]*“[^”]*)\.”$/, ' ($1”)').replace(/:(?= “)/, '');
      expect(text('brief')).toMatch(/Objection: O\..*\(answered\)/);
      expect(text('brief')).toContain(`Best answer: ${short}`);
      expect(text('brief')).not.toContain('Best answer: none');
      const target = short.match(/“.*”/)?.[0] ?? '';
      expect(text('brief', 'for')).toMatch(
        new RegExp(`You answer: Not so\\.(?: – against .*)?${target}$`, 'm'),
      );
      expect(text('blocks', 'for')).toContain(`But: ${[words, ...attacked].join('\n').replace('\n ', '\n')}`);
      expect(text('flow')).toContain(`Reply: ${short}`);
    });

    test('is practised', () => {
      const [one] = exercisesOf(of, { topics: ['replies'], team: 'for' });
      expect(one).toMatchObject({ id: 'replies:o', answer: [{ text: said }] });
    });
  });

  test('by an answer that falls or leaves it standing, which is said', () => {
    const of = view(`claims:
  - id: t
    text: T.
    counterpoints:
      - {id: o, text: O., replies: [{id: r, text: R., counterpoints: [{id: s, text: S.}]}]}
      - id: p
        text: P.
        evidence:
          - {id: e, text: E., counterpoints: [{id: x, text: X.}]}
          - {id: f, text: F.}`);
    const brief = sheetText(sheetPage('brief', of), 10_000);
    expect(brief).toContain('Best answer: R. (falls)');
    expect(brief).toContain('Best answer: X. (attacks the evidence “E”) (the objection still stands)');
    expect(brief).toContain('So far, both objections to the thesis itself count.');
    expect(sheetText(sheetPage('blocks', of), 10_000)).toContain(
      'this weakens “P”, but “F” still supports it.',
    );
    const practised = exercisesOf(of, { topics: ['replies'] }).map(({ answer }) => answer);
    expect(practised).toContainEqual([
      { text: 'R.', verdict: { status: 'out', words: 'falls: “S” attacks it' } },
    ]);
  });
});

describe('an objection to a claim', () => {
  const of = view(`claims:
  - id: t
    text: T.
    reasons:
      - {id: m, text: M., reasons: [{id: r, text: R.}]}
      - {id: n, text: N., evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}]}
      - {id: k, text: K.}
counterpoints:
  - {id: u, text: U., attacks: r -> m}`);
  const text = (name: string, team: Team | null = null) => sheetText(sheetPage(name, of, { team }), 10_000);

  test('is seen where it attacks what carries the claim', () => {
    expect(text('brief')).toContain('Claim: R. (stands, but its conclusion does not follow from it)');
    expect(text('brief')).toContain('Strongest attack: X. (attacks the evidence “E”)');
    expect(text('blocks', 'against')).toContain('But: X.\nIt attacks the evidence: “E.”');
    expect(text('flow')).toContain('Claim: N.\n  Counterpoint: X. (attacks the evidence “E”)');
  });

  test('stands once where the reasons have places of their own', () => {
    expect(text('flow')).toContain(
      'Claim: M.\n  Counterpoint: (Its reasons are attacked in their own rows.)',
    );
    expect(text('flow').match(/U\./g)).toHaveLength(1);
    expect(text('blocks', 'against')).toContain(
      'But: its reasons are attacked: see their blocks. Your answer:',
    );
    expect(text('blocks', 'against').match(/U\./g)).toHaveLength(1);
  });

  test('is counted for the thesis only where there is one', () => {
    expect(text('brief')).toContain('There is no objection to the thesis itself.');
    expect(text('brief')).not.toMatch(/\b0 of 0\b/);
    expect(sheetText(sheetPage('brief', view('claims: [{id: t, text: T.}]')), 10_000)).not.toMatch(
      /\b0 of 0\b/,
    );
  });
});

describe('titles and names', () => {
  const TITLES = ['What may satire do?', 'Go!', '“Why?”', 'And so on…', '什么？', 'Acme Inc.', 'A title'];

  test.each(TITLES)('%s and an author on lines of their own: one line, one sign at the end', (title) => {
    const header = `author: |\n  Jane Doe\npublication: >\n  The Daily\nmotion: |\n  ${title}\nsources:\n  s: {title: "${title}\\n", author: "J. Roe\\n", container-title: ${title}, issued: 2010, URL: "https://e.org\\n"}\n  u: {title: "${title}", author: Acme Inc.}`;
    const entries = `claims:
  - {id: t, text: "${title}", at: 1.1, by: "J. Doe\\n", tags: ["x\\n"]}
evidence:
  - {id: e, text: E., supports: t, source: s, page: "3\\n"}
  - {id: f, text: "${title}", supports: t, source: u, scheme: sign}
counterpoints:
  - {id: c, text: "${title}", attacks: t, at: 1.2}`;
    const of = viewOf(reading(`title: |\n  ${title}\nthesis: t\n${header}\n${entries}`).map!);
    const walk = renderTranscriptMarkdown(
      { steps: [], summary: null, walker: { name: null, day: null } },
      of,
    );
    const overview = renderOverview(overviewRecordOf(of, of.structure.order), of, look(1_000), []);
    const shown = [
      ...names.map((name) => sheetText(sheetPage(name, of, { key: true }), 1_000)),
      ...of.structure.order.flatMap((one) => [renderCard(one, of, look(1_000)), renderCardMarkdown(one, of)]),
      walk,
      overview,
    ];
    for (const text of shown) {
      expect(text).not.toMatch(/[?!…？.]["”]?\.(?!\.)|[?？][”"]\?| \. | ,/);
      expect(text).not.toMatch(/Doe\s+[,.]|says +J\. Doe\n\n/);
    }
    const [about] = sheetPage('brief', of).about!;
    expect(documentLineText(about!)).toBe('On the text by Jane Doe. The Daily.');
    expect(overview).toContain('\nJane Doe, The Daily\n');
    expect(walk).toContain('\nJane Doe, The Daily\n');
  });

  test.each([
    ['What may satire do?', 'Jane Doe (2010). "What may satire do?" The Daily.'],
    ['A title', 'Jane Doe (2010). "A title". The Daily.'],
    ['A title.', 'Jane Doe (2010). "A title." The Daily.'],
  ])('a reference to %s', (title, written) => {
    const source = {
      id: 's',
      author: 'Jane Doe\n',
      issued: '2010',
      title: `${title}\n`,
      'container-title': 'The Daily',
    };
    expect(reference(source)).toBe(written);
  });
});

describe('hostile text', () => {
  const evil = '<script>alert(1)</script> | `x` =cmd() [a](javascript:b) # h';
  const of = view(`sources:
  s: {title: "${evil}", author: "<b>", issued: 2011}
claims:
  - {id: t, text: "${evil}", tags: ["<i>"], questions: ["${evil}"]}
  - {id: r, text: "${evil}", supports: t, scheme: sign}
evidence:
  - {id: e, text: "${evil}", supports: t, source: s}
counterpoints:
  - {id: c, text: "${evil}", attacks: t}`);

  test.each(names)('cannot break %s', (name) => {
    const one = sheetPage(name, of, { key: true });
    const html = sheetHtml([one], '"><script>');
    expect(html).not.toMatch(/<script|<b>|<i>|\son\w+=/i);
    expect(html.match(/<html lang="[^"]*">/)).not.toBeNull();
    const markdown = sheetMarkdown(one);
    expect(markdown).not.toMatch(/<script/);
    const heads = one.blocks.flatMap((block) => (block.kind === 'table' ? [block.head.length + 1] : []));
    for (const row of markdown.split('\n').filter((line) => line.startsWith('|'))) {
      expect(heads).toContain(row.replaceAll('\\|', '').match(/\|/g)?.length);
    }
  });
});
