import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { unbreakable } from '../render/breakable.js';
import { kindSign } from '../render/kinds.js';
import type { Look } from '../render/look.js';
import { wrap } from '../render/wrap.js';
import { withCapital } from '../words/capital.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { type ChangeFact, type ChangeGroup, changeGroups, type Fate } from './change-groups.js';
import { verdictSentence } from './change-words.js';
import { diffSummary } from './diff-summary.js';
import { isSameArgument, type MapDiff, type VerdictTurn } from './map-diff.js';
import { markedPieces, spokenPieces } from './marked-pieces.js';

/** What changed between two versions of a map, as text for people: how much, which verdicts and why, then each change. */

const SIGNS: Readonly<Record<Fate, string>> = { added: '+', removed: '-', changed: '~' };
const WORDS: Readonly<Record<Fate, string>> = { added: 'Added', removed: 'Taken out', changed: 'Changed' };

const MARGIN = '    ';

/** Nothing for what is the same. */
export function renderDiff(diff: MapDiff, look: Look): string {
  if (isSameArgument(diff)) return '';
  const { ink, width } = look;
  const verdicts = diff.verdicts.flatMap((turn) => verdictLines(turn, look));
  const groups = changeGroups(diff.changes).flatMap((group) => groupLines(group, look));
  return [
    ...wrap(diffSummary(diff), width),
    ...(verdicts.length === 0 ? [] : ['', ink.bold('Verdicts'), ...verdicts]),
    ...(groups.length === 0 ? [] : ['', ink.bold('Changes'), ...groups]),
  ].join('\n');
}

function verdictLines(turn: VerdictTurn, { signs, width }: Look): string[] {
  return wrap(verdictSentence(turn, signs), width, '  ', MARGIN);
}

function groupLines(group: ChangeGroup, look: Look): string[] {
  return look.plain ? [plainGroup(group)] : drawnGroup(group, look);
}

function drawnGroup({ fate, entry, title, facts }: ChangeGroup, look: Look): string[] {
  const { width, ink } = look;
  const sign = `${ink.bold(SIGNS[fate])} `;
  if (entry === null)
    return [...wrap(title, width, sign, MARGIN), ...facts.flatMap((fact) => factLines(fact, look))];
  const headline = [
    `${kindSign(entry.kind, look)} ${headlineOf(entry, look.signs.more)}  `,
    unbreakable(entry.id),
  ];
  return [
    ...wrap(headline, width, sign, MARGIN),
    ...(fate === 'changed' ? [] : textLines(entry, look)),
    ...facts.flatMap((fact) => factLines(fact, look)),
  ];
}

/** The whole text of an entry that came or went, where its headline is not the whole of it. */
function textLines(entry: Statement, { width, signs }: Look): string[] {
  const text = oneLine(entry.text);
  return text === headlineOf(entry, signs.more) ? [] : wrap(text, width, MARGIN);
}

function factLines(fact: ChangeFact, look: Look): string[] {
  const said =
    fact.is === 'sentence'
      ? fact.words
      : `${fact.label}: ${markedPieces(fact.pieces, look)}`.replace(/^: /, '');
  return wrap(said, look.width, MARGIN, `${MARGIN}  `);
}

/** `Added: counterpoint late-buses: Later buses cost more. It attacks start-later.` */
function plainGroup({ fate, entry, title, facts }: ChangeGroup): string {
  const name = entry === null ? title : `${entry.kind} ${entry.id}`;
  const text = entry === null ? '' : ` ${withFullStop(fate === 'changed' ? headlineOf(entry) : entry.text)}`;
  const said = facts.map((fact) => ` ${withFullStop(withCapital(plainFact(fact)))}`);
  return `${WORDS[fate]}: ${name}.${text}${said.join('')}`;
}

function plainFact(fact: ChangeFact): string {
  if (fact.is === 'sentence') return fact.words;
  const pieces = spokenPieces(fact.pieces);
  return fact.label === '' ? pieces : `${fact.label}: ${pieces}`;
}
