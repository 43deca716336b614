import { headlineOf } from '../map/headline.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { declaringPremise, otherPremises } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';
import type { View } from '../query/view.js';
import { inlineMarkdown, linkMarkdown } from '../render/markdown.js';
import { shortReference } from '../render/reference.js';
import { relationFacts, relationVerb } from '../render/relation-words.js';
import { sideWord } from '../render/side-word.js';
import { verdictVerb } from '../render/verdict-words.js';
import { withCapital } from '../words/capital.js';
import { listAnd } from '../words/lists.js';
import { pageReference } from '../words/pages.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';

/** What an outline says of an entry behind its text, as sentences in Markdown. */

/** What is in an outline, and where links lead. */
export interface Outline {
  readonly view: View;
  readonly shown: ReadonlySet<Statement>;
  /** The relations between what is shown; of a contradiction the half that the file writes. */
  readonly relations: ReadonlySet<Relation>;
  /** The names of the sources, by the entries that cite them. */
  readonly sourceOf: ReadonlyMap<Statement, string>;
  readonly verdicts: boolean;
}

/** An id has no colon: so no entry, no source and no heading have the same anchor. */
export function entryAnchor({ id }: Statement): string {
  return `entry:${id}`;
}

export function sourceAnchor(id: string): string {
  return `source:${id}`;
}

/** What an entry supports or attacks, its side, its place in the text, who says it, its source and its verdict. */
export function entryFacts(statement: Statement, outline: Outline): string {
  const { view, verdicts } = outline;
  const { at, by, implicit, index, quote } = statement;
  return [
    ...(verdicts ? [`**${withCapital(verdictVerb(view.labels.statusOf(statement)))}.**`] : []),
    ...statement.gives
      .filter((relation) => isTold(relation, outline))
      .map((relation) => givenSentence(relation, statement, outline)),
    withFullStop(withCapital(sideWord(view.structure.side[index]!))),
    ...(implicit ? ['Not said in the text, but needed.'] : []),
    ...(at.length === 0 ? [] : [`In the text: ${at.join(', ')}.`]),
    ...(by === null ? [] : [`Said by ${inlineMarkdown(withFullStop(by))}`]),
    ...sourceSentence(statement, outline),
    ...(quote === null ? [] : [`Quote: ${inlineMarkdown(inQuotes(quote))}.`]),
  ].join(' ');
}

/** Whether both ends of a relation are in the outline. */
function isTold(relation: Relation, { relations, shown }: Outline): boolean {
  const { target } = relation;
  return (
    relations.has(relation) ||
    (isReverseRelation(relation) && target.node === 'statement' && shown.has(target))
  );
}

/** `Undercuts the step from [A](#entry:a) to [B](#entry:b), together with [C](#entry:c) (by example).` */
function givenSentence(relation: Relation, statement: Statement, outline: Outline): string {
  const facts = relationFacts(relation, outline.view, outline.verdicts).map(inlineMarkdown);
  return [
    `${withCapital(relationVerb(relation))} ${nodeLink(relation.target, outline)}`,
    others(relation, statement, outline),
    facts.length === 0 ? '' : ` (${facts.join('; ')})`,
    '.',
  ].join('');
}

/** More links than these in a sentence are only counted. */
const MAX_LINKS = 50;

function others(relation: Relation, statement: Statement, outline: Outline): string {
  const { first, more } = otherPremises(relation, statement, MAX_LINKS);
  if (first.length === 0) return '';
  const links = first.map((one) => entryLink(one, outline));
  return `, together with ${listAnd(more === 0 ? links : [...links, `${more} more`])}`;
}

function nodeLink(node: ArgumentNode, outline: Outline): string {
  const from: string[] = [];
  let end = node;
  while (end.node === 'relation') {
    from.push(`the step from ${entryLink(declaringPremise(end), outline)} to `);
    end = end.target;
  }
  return `${from.join('')}${entryLink(end, outline)}`;
}

/** The headline of an entry, as a link where the entry is in the outline. */
export function entryLink(statement: Statement, { shown }: Pick<Outline, 'shown'>): string {
  const words = headlineOf(statement);
  return shown.has(statement)
    ? linkMarkdown(words, `#${entryAnchor(statement)}`)
    : inlineMarkdown(inQuotes(words));
}

function sourceSentence(statement: Statement, { sourceOf }: Outline): string[] {
  const { source, page } = statement;
  const id = sourceOf.get(statement);
  if (source === null || id === undefined) return [];
  const place = page === null ? '' : `, ${inlineMarkdown(pageReference(page))}`;
  return [withFullStop(`Source: ${linkMarkdown(shortReference(source), `#${sourceAnchor(id)}`)}${place}`)];
}
