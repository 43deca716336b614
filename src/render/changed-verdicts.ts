import type { MapChanges, VerdictChange } from '../query/map-changes.js';
import type { View } from '../query/view.js';
import { evaluateSubject } from '../verdict/evaluate-subject.js';
import { mapFramework } from '../verdict/map-framework.js';
import { nodeNames } from '../verdict/node-numbers.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import type { Look } from './look.js';
import { verdictSentence } from './verdict-sentence.js';
import { type VerdictStory, verdictStory } from './verdict-story.js';
import { verdictVerb } from './verdict-words.js';
import { BEFORE } from './what-if-lines.js';
import { wrap } from './wrap.js';

/** What became of a file since it was last without errors: the entries that were changed, and the verdicts that are others now. */

/** What is different between a file as it is and as it was. */
export interface FileChanges {
  /** The map as it is. */
  readonly view: View;
  readonly changes: MapChanges;
}

/** Of more entries of one sort, only the number is told. */
const MAX_NAMED = 3;

/**
 * The lines, at most so many: first the entries that were changed, then what became of the verdicts, as many as there is room for, and why
 * where there is room for that, too. Nothing where nothing is different.
 */
export function changeLines({ view, changes }: FileChanges, most: number, look: Look): string[] {
  const entries = entriesSentence(changes);
  const lines = entries === '' ? [] : inLines(entries, look).slice(0, most);
  const story = storyOfView(view, look);
  for (const [i, change] of changes.verdicts.entries()) {
    const left = changes.verdicts.length - i;
    // One line is kept for the number of those that there is no room for.
    const room = most - lines.length - (left > 1 ? 1 : 0);
    const said = [changeWithReason(change, story), changeAlone(change, view)].map((one) =>
      inLines(one, look),
    );
    const fitting = said.find(({ length }) => length <= room);
    if (fitting === undefined) return [...lines, moreLine(left, i > 0)].slice(0, most);
    lines.push(...fitting);
  }
  return lines;
}

function inLines(sentence: string, { width }: Look): string[] {
  return wrap(sentence, width, '', '  ');
}

function moreLine(count: number, isRest: boolean): string {
  return `${counted(count, isRest ? 'more verdict' : 'verdict')} changed.`;
}

/** *"start-later stood and now falls because “Later buses cost more” (cost) denies it, and nothing answers that."* */
function changeWithReason({ statement, before }: VerdictChange, story: VerdictStory): string {
  return verdictSentence(story, statement.index, `${statement.id} ${BEFORE[before]} and now`);
}

function changeAlone({ statement, before }: VerdictChange, { labels }: View): string {
  return `${statement.id} ${BEFORE[before]} and now ${verdictVerb(labels.statusOf(statement))}.`;
}

/** `You added cost, and changed start-later and duty-of-care.` */
function entriesSentence({ added, edited, removed }: MapChanges): string {
  const did = [named('added', added), named('changed', edited), named('removed', removed)].flat();
  return did.length === 0 ? '' : `You ${listAnd(did)}.`;
}

function named(verb: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return [`${verb} ${ids.length > MAX_NAMED ? counted(ids.length, 'entry', 'entries') : listAnd(ids)}`];
}

function storyOfView(view: View, { signs }: Pick<Look, 'signs'>): VerdictStory {
  const subject = {
    framework: mapFramework(view.map),
    nameOf: nodeNames(view.map),
    isAnswerable: () => true,
  };
  const evaluated = evaluateSubject(subject, { burden: 'granted', granted: [], dropped: [] });
  return verdictStory(evaluated, view, signs);
}
