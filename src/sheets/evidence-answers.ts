import type { Relation, Source, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import { schemeNamed } from '../query/schemes.js';
import { strongestFirst } from '../query/strongest.js';
import type { View } from '../query/view.js';
import { nameInOrder, sourceNames } from '../render/source-names.js';
import { fold } from '../words/fold.js';
import { withFullStop } from '../words/punctuation.js';
import { smallNumber } from '../words/small-number.js';
import { oneLine } from '../words/text.js';
import { type CitingBlock, type CitingLine, citationOf, joinedLines, paragraph, strong } from './citing.js';
import { quoted, quotedAndCited } from './task-words.js';

/** What the key of a worksheet says about a piece of evidence: is it relevant, is it enough, can its source be trusted. */

/** No more objections than these are told of one thing. */
const MAX_OBJECTIONS = 2;

/** Whether the evidence is about the claim: how it leads there. That it is not enough, or not to be trusted, is another answer. */
export function relevantAnswer(step: Relation, view: View): CitingBlock {
  const disputed = objectionsTo(step, view, '').length > 0;
  return answer([
    'Yes: ',
    ...howItLeads(step),
    disputed ? ' Whether it is enough is disputed: see the next answer.' : '',
  ]);
}

/** How evidence leads to a claim: with what else, or by which kind of step. */
function howItLeads({ premises, scheme }: Relation): CitingLine {
  const others = premises.filter(({ kind }) => kind !== 'evidence');
  if (others.length > 0) {
    const named = joinedLines(others.map(quotedAndCited), ' ');
    return ['if it is true, it leads to the claim together with this: ', ...named];
  }
  const known = scheme === null ? null : schemeNamed(oneLine(scheme));
  return [
    'if it is true, the claim is more likely to be true.',
    known === null ? '' : ` The kind of step is “${oneLine(scheme!)}”: ${known.pattern}`,
  ];
}

/** Whether the evidence is enough: by the other evidence, how many sources it all has, and what is said against the step and the claim. */
export function enoughAnswer(
  step: Relation,
  others: readonly Statement[],
  evidence: Statement,
  view: View,
): CitingBlock {
  const against = [
    objectionsTo(step, view, 'An objection says that the claim does not follow from this evidence'),
    objectionsTo(nodeAnchor(step.target), view, 'An objection to the claim is'),
  ];
  const sentences = [otherEvidence(others, evidence, view), ...against.filter((line) => line.length > 0)];
  return answer(joinedLines(sentences, ' '));
}

/** More evidence than this is not quoted. */
const MAX_QUOTED = 2;

function otherEvidence(others: readonly Statement[], evidence: Statement, view: View): CitingLine {
  if (others.length === 0) return ['Not alone. No other evidence for this claim is given here.'];
  const told = others.slice(0, MAX_QUOTED).map(quotedAndCited);
  const count =
    others.length === 1
      ? 'there is one more piece of evidence'
      : `there are ${smallNumber(others.length)} more pieces of evidence${others.length > MAX_QUOTED ? ', such as these' : ''}`;
  return [
    `Not alone, but ${count}: `,
    ...joinedLines(told, ' '),
    ` ${independence([evidence, ...others], view)}`,
  ];
}

/** How many authors pieces of evidence have; what stands in the text has its author. */
function independence(evidence: readonly Statement[], { map }: View): string {
  if (evidence.every(({ source, at }) => source === null && at.length > 0))
    return 'They all come from the text itself, so they depend on its author.';
  const authors = new Set(
    evidence.flatMap(({ source, at }) => {
      if (source !== null) return authorKey(source);
      return at.length > 0 ? authorKey({ id: null, author: map.header.author, title: map.header.title }) : [];
    }),
  );
  if (authors.size > 1) return `Together they come from ${smallNumber(authors.size)} different authors.`;
  return authors.size === 1
    ? 'They all come from one author, so they are not independent.'
    : 'None of them names a source.';
}

function authorKey(source: Source): string {
  const names = sourceNames(source.author ?? source.editor)
    .map(nameInOrder)
    .join(' and ');
  return fold(names === '' ? String(source.title ?? source.id ?? '') : names);
}

/** Whether the source can be trusted: by objections to the evidence, whose it is, when it was, and what the notes say. */
export function trustAnswer(evidence: Statement, view: View): CitingBlock {
  const doubts = [...noSource(evidence), ...ownInterest(evidence, view)];
  const objections = objectionsTo(evidence, view, 'An objection is');
  const more = [...hindsight(evidence, view), ...notesOn(evidence), WHAT_TO_SAY];
  return answer([
    `${[trustVerdict(objections, doubts), ...doubts].join(' ')} `,
    ...objections,
    objections.length === 0 ? '' : ' ',
    more.join(' '),
  ]);
}

function trustVerdict(objections: CitingLine, doubts: readonly string[]): string {
  if (objections.length > 0) return 'That is disputed.';
  return doubts.length > 0 ? 'Only with care.' : 'As far as is known, yes: nothing is said against it.';
}

const WHAT_TO_SAY =
  'A good answer says who the source is, how it can know this, and whether it gains something if people believe it.';

function noSource({ source, at }: Statement): string[] {
  if (source !== null) return [];
  return at.length > 0
    ? ['The evidence comes from the text itself, so we have only the word of its author.']
    : ['No source is named, so nobody can check it.'];
}

/** That a source takes part in the dispute: the author of the text, or somebody whose view is among the objections. */
function ownInterest({ source }: Statement, { map }: View): string[] {
  if (source === null) return [];
  const names = sourceNames(source.author ?? source.editor).map(nameInOrder);
  const ofText = new Set(sourceNames(map.header.author).map((name) => fold(nameInOrder(name))));
  const author = names.find((name) => ofText.has(fold(name)));
  if (author !== undefined)
    return [`The source, ${author}, is also the author of the text, so it is no independent support.`];
  const parties = new Set(map.statements.flatMap(({ by }) => (by === null ? [] : fold(oneLine(by)))));
  const party = names.find((name) => parties.has(fold(name)));
  return party === undefined
    ? []
    : [`${party} takes a side in this dispute, and gains if people believe this.`];
}

function hindsight(evidence: Statement, { map }: View): string[] {
  return isDatedAfterText(map, evidence)
    ? ['It is later than the text, so the author could not know it.']
    : [];
}

function notesOn({ source, note }: Statement): string[] {
  const ofSource = typeof source?.note === 'string' ? oneLine(source.note) : '';
  return [
    ...(note === null ? [] : [`A note on the evidence says: ${withFullStop(note)}`]),
    ...(ofSource === '' ? [] : [`A note on the source says: ${withFullStop(ofSource)}`]),
  ];
}

/** The strongest objections to something, each after `lead` and with the strongest reply to it. */
function objectionsTo(node: Relation | Statement, view: View, lead: string): CitingLine {
  const attacks = forwardRelations(node.attackedBy).map((attack) => ({ attack, depth: 0 }));
  const told = strongestFirst(node, attacks, view).slice(0, MAX_OBJECTIONS);
  return joinedLines(
    told.map(({ attack }) => {
      const [reply] = strongestFirst(attack, view.answers.to(attack), view);
      return [
        `${lead}: ${quoted(declaringPremise(attack))}`,
        citationOf(declaringPremise(attack)),
        ...(reply === undefined
          ? []
          : [
              ` A reply to it is: ${quoted(declaringPremise(reply.attack))}`,
              citationOf(declaringPremise(reply.attack)),
            ]),
      ];
    }),
    ' ',
  );
}

function answer(line: CitingLine): CitingBlock {
  return paragraph(strong('Answer: '), ...line);
}
