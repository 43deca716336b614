import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { markdownText } from './markdown.js';
import { reference } from './reference.js';
import { nodeWord, relationFacts, relationNeeds } from './relation-words.js';
import { allWords } from './row-words.js';
import { sideWord } from './side-word.js';
import { verdictWord } from './verdict-words.js';

/** What to say of an entry beside what the file says: after the verdict, and of the text's own passages. */
interface Beside {
  readonly also?: readonly string[];
  readonly passages?: readonly string[];
}

/** An entry as a section of a Markdown page, with what bears on it, and on the steps from it, as lists. */
export function renderCardMarkdown(
  statement: Statement,
  view: View,
  { also = [], passages = [] }: Beside = {},
): string {
  const { id, short, at, by, phrase, implicit, source, page, quote, note, questions } = statement;
  const side = sideWord(view.structure.side[statement.index]!);
  const verdict = verdictWord(view.labels.statusOf(statement));
  const words = [statement.kind, side, verdict, ...(implicit ? ['implicit'] : []), ...also];
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
  ];
  const steps = declaredRelations(statement);
  const title = short === null ? markdownText(id) : `${markdownText(short)} (${markdownText(id)})`;
  const gives = (sign: Relation['sign']) =>
    statement.gives
      .filter((relation) => relation.sign === sign)
      .map((relation) => given(relation, statement, view));
  return [
    `## ${title}\n\n${markdownText(statement.text)}\n`,
    list(facts.filter((fact) => fact !== null)),
    section('Supports', gives('support')),
    section('Attacks', gives('attack')),
    section('Supported by', statement.supportedBy.flatMap(bearing)),
    section('Attacked by', statement.attackedBy.flatMap(bearing)),
    section(
      'On the steps from it',
      steps.flatMap((step) => [...step.supportedBy, ...step.attackedBy].flatMap(bearing)),
    ),
    section('Questions', questions.map(markdownText)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What an entry supports or attacks, with what else that step needs: `b (together with c; by example; ...)`. */
function given(relation: Relation, statement: Statement, view: View): string {
  const facts = [
    ...(relation.contradiction === null ? [] : ['they contradict each other']),
    relationNeeds(relation, statement),
    ...relationFacts(relation, view),
  ].filter((fact) => fact !== '');
  const { target } = relation;
  const words = target.node === 'relation' ? nodeWord(target) : named(target);
  return markdownText(`${words} (${facts.join('; ')})`);
}

/** An entry by its headline and id, or by its id alone. */
function named({ id, short }: Statement): string {
  return short === null ? id : `${oneLine(short)} (${id})`;
}

/** What gives a relation: the entry that declares it, then those that it needs beside it. */
function bearing(relation: Relation): string[] {
  const onStep = relation.target.node === 'relation' ? `, on ${nodeWord(relation.target)}` : '';
  return relation.premises.map((premise, i) => {
    const how = i > 0 ? `, with ${declaringPremise(relation).id}` : onStep;
    const { kind, id, source, page } = premise;
    const cited = source === null ? '' : ` ${reference(source, page)}`;
    return `**${kind}** ${markdownText(`${id}${how}: ${allWords(premise)}${cited}`)}`;
  });
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${title}\n\n${list(items)}`;
}

function list(items: readonly string[]): string {
  return `${items.map((item) => `- ${item}`).join('\n')}\n`;
}
