import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { markdownText } from './markdown.js';
import { reference } from './reference.js';
import { nodeWord, relationFacts, relationNeeds } from './relation-words.js';
import { spokenWords } from './row-words.js';
import { sideWord } from './side-word.js';
import { verdictWord } from './verdict-words.js';

/** What to say of an entry beside what the file says: after the verdict, and of the text's own passages. */
interface Beside {
  readonly also?: readonly string[];
  readonly passages?: readonly string[];
  /** What a walk with --hide has shown of it; null or nothing where all of it may be said. */
  readonly shown?: ShownPart | null;
}

/** As much of an entry as a walk has shown. */
export interface ShownPart {
  /** What it supports or attacks. */
  readonly gives: readonly Relation[];
  /** What supports or attacks it. */
  readonly entries: ReadonlySet<Statement>;
  /** What is still hidden, in words. */
  readonly hidden: string;
}

/** An entry as a section of a Markdown page, with what bears on it, and on the steps from it, as lists. */
export function renderCardMarkdown(
  statement: Statement,
  view: View,
  { also = [], passages = [], shown = null }: Beside = {},
): string {
  const { id, short, at, by, phrase, implicit, source, page, quote, note, questions } = statement;
  const side = sideWord(view.structure.side[statement.index]!);
  const verdict = shown === null ? [verdictWord(view.labels.statusOf(statement))] : [];
  const words = [statement.kind, side, ...verdict, ...(implicit ? ['implicit'] : []), ...also];
  const facts = [
    words.join(', '),
    at.length === 0
      ? null
      : `in the text: ${at.join(', ')}${phrase === null ? '' : `, “${markdownText(phrase)}”`}`,
    ...passages.map((text) => `passage: “${markdownText(text)}”`),
    by === null ? null : `says: ${markdownText(by)}`,
    source === null ? null : `source: ${markdownText(reference(source, page))}`,
    quote === null ? null : `quote: “${markdownText(quote)}”`,
    note === null ? null : `note: ${markdownText(note)}`,
    shown === null ? null : `not seen: ${shown.hidden}`,
  ];
  const steps = declaredRelations(statement);
  const title = short === null ? markdownText(id) : `${markdownText(short)} (${markdownText(id)})`;
  const gives = (sign: Relation['sign']) =>
    (shown?.gives ?? statement.gives)
      .filter((relation) => relation.sign === sign)
      .map((relation) => given(relation, statement, view, shown === null));
  const below = (relations: readonly Relation[]) =>
    relations.flatMap((relation) =>
      relation.premises
        .filter((premise) => shown?.entries.has(premise) ?? true)
        .map((premise) => bearing(relation, premise)),
    );
  return [
    `## ${title}\n\n${markdownText(statement.text)}\n`,
    list(facts.filter((fact) => fact !== null)),
    section('Supports', gives('support')),
    section('Attacks', gives('attack')),
    section('Supported by', below(statement.supportedBy)),
    section('Attacked by', below(statement.attackedBy)),
    section(
      'On the steps from it',
      below(steps.flatMap((step) => [...step.supportedBy, ...step.attackedBy])),
    ),
    section('Questions', questions.map(markdownText)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What an entry supports or attacks, with what else that step needs: `b (together with c; by example; ...)`. */
function given(relation: Relation, statement: Statement, view: View, verdicts: boolean): string {
  const facts = [
    ...(relation.contradiction === null ? [] : ['they contradict each other']),
    relationNeeds(relation, statement),
    ...relationFacts(relation, view, verdicts),
  ].filter((fact) => fact !== '');
  const { target } = relation;
  const words = target.node === 'relation' ? nodeWord(target) : named(target);
  return markdownText(facts.length === 0 ? words : `${words} (${facts.join('; ')})`);
}

/** An entry by its headline and id, or by its id alone. */
function named({ id, short }: Statement): string {
  return short === null ? id : `${oneLine(short)} (${id})`;
}

/** One of those that give a relation: the entry that declares it, or one that it needs beside that. */
function bearing(relation: Relation, premise: Statement): string {
  const { kind, id, source, page } = premise;
  const onStep = relation.target.node === 'relation' ? `, on ${nodeWord(relation.target)}` : '';
  const declaring = declaringPremise(relation);
  const how = premise === declaring ? onStep : `, with ${declaring.id}`;
  const cited = source === null ? '' : ` ${reference(source, page)}`;
  return `**${kind}** ${markdownText(`${id}${how}: ${spokenWords(premise)}${cited}`)}`;
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${title}\n\n${list(items)}`;
}

function list(items: readonly string[]): string {
  return `${items.map((item) => `- ${item}`).join('\n')}\n`;
}
