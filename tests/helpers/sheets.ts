import type { Original } from '../../src/original/split-original.js';
import type { Team } from '../../src/query/teams.js';
import type { View } from '../../src/query/view.js';
import type { Sheet } from '../../src/sheets/document.js';
import { type Handout, handoutOf } from '../../src/sheets/handout.js';
import { makeSheet, SHEETS } from '../../src/sheets/index.js';
import type { Material } from '../../src/sheets/material.js';
import { type Group, type Page, pageOf, SPEAKING } from '../../src/sheets/page.js';
import type { Size } from '../../src/sheets/size.js';
import type { DebateFormatName } from '../../src/sheets/speeches.js';
import type { Level } from '../../src/sheets/worksheet-task.js';
import { view } from './maps.js';

/** The names of all sheets. */
export const SHEET_NAMES = Object.keys(SHEETS);

/** A text of two paragraphs. */
export const SMALL_TEXT: Original = { paragraphs: [['It is early.', 'We are tired.'], ['Start later.']] };

const makers = new Map(
  await Promise.all(SHEET_NAMES.map(async (name) => [name, await SHEETS[name]!.load()] as const)),
);

interface Options {
  readonly team?: Team | null;
  readonly key?: boolean;
  readonly columns?: number;
  readonly level?: Level;
  readonly minutes?: number | null;
  readonly words?: number;
  readonly group?: Group | null;
  readonly speeches?: DebateFormatName | null;
  readonly original?: Original | null;
  readonly topics?: Material['topics'];
  readonly chosen?: Material['chosen'];
}

/** A sheet of a whole map. */
function sheetOf(
  name: string,
  view: View,
  {
    team = null,
    key = false,
    columns = 0,
    level = '2',
    minutes = 45,
    group = null,
    speeches = null,
    original = SMALL_TEXT,
    topics = [],
    chosen = view.structure.order,
    ...more
  }: Options = {},
): Sheet {
  return makeSheet(
    makers.get(name)!,
    { view, topics, chosen, team },
    { key, columns, original, level, minutes, group, speeches, seed: '1', ...more },
  );
}

/** The same as one page. */
export function sheetPage(name: string, view: View, options: Options = {}): Page {
  return pageOf(sheetOf(name, view, options), { wpm: wpmOf(name) });
}

function wpmOf(name: string): number | null {
  return SHEETS[name]!.takes.includes('wpm') ? SPEAKING : null;
}

interface HandoutOptions extends Options {
  readonly size?: Size;
  readonly groups?: number | null;
  readonly seed?: string;
}

/** What is handed out of a sheet of a whole map: all of it, and to everybody, unless options say something else. */
export function handout(
  name: string,
  view: View,
  {
    team = null,
    key = false,
    columns = 0,
    level = '2',
    speeches = null,
    original = SMALL_TEXT,
    topics = [],
    chosen = view.structure.order,
    size = 'all',
    groups = null,
    seed = '1',
  }: HandoutOptions = {},
): Handout {
  return handoutOf(
    makers.get(name)!,
    { view, topics, chosen, team },
    { key, columns, level, speeches, original, size, kind: SHEETS[name]!, groups, seed, wpm: wpmOf(name) },
  );
}

/** How many exchanges the debate has: to each a reply, to two of three of those an answer. */
export const EXCHANGES = 24;

/** A debate long enough to be split: a thesis with reasons of unlike length, each with evidence and an exchange about it. */
export const DEBATE = view(
  `claims:
  - {id: t, text: The thesis stands first., at: 1.1}
${rows((i) => `  - {id: r${i}, text: "${words('Reason', i, 3 + (i % 7))}", at: ${i + 2}.1, supports: t, scheme: sign}`)}
evidence:
${rows((i) => `  - {id: e${i}, text: "${words('Evidence', i, 2 + (i % 5))}", at: ${i + 2}.2, supports: {to: r${i}, scheme: sign}, source: s${i % 5}}`)}
counterpoints:
${rows((i) => `  - {id: c${i}, text: "${words('Objection', i, 4 + (i % 3))}", attacks: r${i}}`)}
${rows((i) => (i % 3 === 0 ? '' : `  - {id: a${i}, text: "${words('Rejoinder', i, 3)}", attacks: p${i}}`))}
replies:
${rows((i) => `  - {id: p${i}, text: "${words('Reply', i, 2 + (i % 4))}", attacks: c${i}}`)}`,
  `sources:\n${[0, 1, 2, 3, 4].map((i) => `  s${i}: {title: Source ${i}, author: A. Writer, issued: 201${i}}`).join('\n')}`,
);

/** One row for each exchange, empty ones left out. */
function rows(row: (i: number) => string): string {
  return Array.from({ length: EXCHANGES }, (_, i) => row(i))
    .filter((line) => line !== '')
    .join('\n');
}

function words(first: string, i: number, count: number): string {
  return `${first} ${i} ${'says something more '.repeat(count).trim()}.`;
}
