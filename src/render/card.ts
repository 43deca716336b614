import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { cardFactLines, cardFacts } from './card-facts.js';
import { cardHeadLines } from './card-head.js';
import { type CardItem, type CardSection, cardSections, citingIn, gapTexts } from './card-sections.js';
import { type EntryForm, entryLines } from './entry-lines.js';
import { type Look, narrowerLook } from './look.js';
import { noteLegend } from './note-mark.js';
import { citedLine, referenceLines } from './source-lines.js';
import { verdictColumn } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** One entry in full: what it says, what it supports and attacks, what supports and attacks it, the sources of all that, its gaps. */
export function renderCard(statement: Statement, view: View, look: Look): string {
  const entries = cardSections(statement, view, look);
  const cited = citingIn(entries);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ...entries.map((section) => [section.title, sectionLines(section, view, look)] as const),
    // What the sections above have cited.
    [
      'Sources',
      [
        ...referenceLines(cited, look),
        ...noteLegend(cited, look).flatMap((line) => wrap(line, look.width, '  ', '    ')),
      ],
    ],
    ['Questions', statement.questions.flatMap((question) => wrap(question, look.width, '  - ', '    '))],
    ['Gaps', gapTexts(statement, view).flatMap((gap) => wrap(gap, look.width, '  ', '    '))],
  ];
  return [
    ...cardHeadLines(statement, view, look),
    ...cardFactLines(cardFacts(statement, view, look), look),
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', look.ink.bold(title), ...lines])),
  ].join('\n');
}

function sectionLines({ groups }: CardSection, view: View, look: Look): string[] {
  return groups.flatMap(({ title, items }) => {
    if (title === null) return items.flatMap((item) => itemLines(item, view, look));
    const narrower = narrowerLook(look, 2);
    const lines = items.flatMap((item) => itemLines(item, view, narrower));
    return [...wrap(title, look.width, '  ', '    '), ...lines.map((line) => `  ${line}`)];
  });
}

/** An entry in a section: the step that it is about, the entry, its source and what there is to say of the step. */
function itemLines(item: CardItem, view: View, look: Look): string[] {
  const { statement, isBelow, lead, after, step, above, below } = item;
  const form: EntryForm = { indent: above === null ? 2 : 4, nested: isBelow ? 2 : 0, lead, after, step };
  return [
    ...(above === null ? [] : wrap(above, look.width, '  ', '    ')),
    ...entryLines(statement, view, look, form),
    ...(step === null ? [] : citedLine(statement, look, underEntry(form, look))),
    ...(below === null ? [] : wrap(below, look.width, underEntry(form, look))),
  ];
}

/** What stands before a further line about an entry, so that it is below its words. */
function underEntry({ indent, nested = 0 }: EntryForm, look: Look): string {
  return ' '.repeat(indent + nested + widthOfText(verdictColumn(null, look)) + 2);
}
