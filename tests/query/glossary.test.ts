import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/command-list.js';
import { TYPES } from '../../src/map/fields.js';
import { GAPS } from '../../src/map/gap.js';
import { ATTACKS, KINDS, SIDES } from '../../src/map/model.js';
import { STATUS_NAMES } from '../../src/map/status-words.js';
import { TERMS } from '../../src/map/terms.js';
import { GLOSSARY, meaningOfWord } from '../../src/query/glossary.js';
import { SCHEMES } from '../../src/query/schemes.js';
import { SHEETS } from '../../src/sheets/index.js';
import { BURDENS } from '../../src/verdict/burden.js';
import { SEMANTICS } from '../../src/verdict/semantics.js';
import { claims } from '../helpers/cli.js';

const terms = Object.values<Readonly<Record<string, string>>>(TERMS).flatMap((group) =>
  Object.entries(group),
);

describe('every word that the program prints is explained', () => {
  test.each<[string, readonly string[]]>([
    [
      'verdicts',
      [
        ...STATUS_NAMES,
        'grounded',
        'assumed',
        'counts',
        'no longer counts',
        'does not count',
        'might not count',
        'denied',
        'no reason left',
        'unanswered',
      ],
    ],
    ['kinds', KINDS],
    ['types', TYPES],
    ['sides', SIDES],
    ['attacks', [...ATTACKS, 'contradict']],
    ['semantics', Object.keys(SEMANTICS)],
    ['burdens', Object.keys(BURDENS)],
    ['gaps', [...Object.keys(GAPS), 'gap', 'accepted gap', 'hindsight']],
    ['schemes', [...Object.keys(SCHEMES), 'scheme', 'critical question']],
    ['sheets', Object.keys(SHEETS).filter((name) => !COMMANDS.some((command) => command.name === name))],
    [
      'the parts of a map',
      ['thesis', 'motion', 'headline', 'core', 'step', 'premise', 'linked', 'implicit', 'place', 'locator'],
    ],
  ])('%s', (_, words) => expect(words.filter((word) => meaningOfWord(word) === null)).toEqual([]));
});

describe('a term', () => {
  test.each(terms)('%s is explained in one sentence of plain words', (_, meaning) => {
    expect(meaning).toMatch(/^[A-Z][^.!?]*(?:(?:3\.2|\? undecided)[^.!?]*)?\.$/);
    expect(meaning.split(' ').length).toBeLessThanOrEqual(30);
  });

  test('is explained once', () => {
    expect(new Set(terms.map(([term]) => term)).size).toBe(terms.length);
  });

  test('is found in any case, with hyphens or spaces', () => {
    expect(meaningOfWord('Critical-Question')?.word).toBe('critical question');
    expect(meaningOfWord('thin source')?.word).toBe('thin-source');
    expect(meaningOfWord('replies')?.word).toBe('reply');
    expect(meaningOfWord('undercuts')?.word).toBe('undercut');
    expect(meaningOfWord('fall')?.word).toBe('falls');
    expect(meaningOfWord('nonsense')).toBeNull();
  });
});

describe('claims help words', () => {
  test('prints every term under its heading', async () => {
    const { out } = await claims(['help', 'words']);
    for (const heading of Object.keys(TERMS)) expect(out).toContain(`\n${heading}\n`);
    for (const [term] of terms) expect(out).toContain(`\n  ${term}`);
  });

  test.each([[['words', 'undercut']], [['undercut']], [['words', 'accepted', 'gap']], [['accepted gap']]])(
    'help %j explains one word',
    async (args) => {
      const { out } = await claims(['help', ...args]);
      expect(out.trim().split('\n').length).toBeLessThanOrEqual(3);
      expect(out).toContain(args.includes('undercut') ? 'To attack a step' : 'left on purpose');
    },
  );

  test('as data, each word has its meaning and its group', async () => {
    const { out } = await claims(['help', 'words', '--json']);
    expect(JSON.parse(out)).toContainEqual({
      name: 'undercut',
      meaning: GLOSSARY.undercut,
      group: 'How entries are connected',
    });
    expect((await claims(['help', 'words', '--format', 'ids'])).out.split('\n')).toContain('undercut');
  });
});
