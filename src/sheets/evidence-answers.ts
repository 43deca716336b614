import type { Relation, Source, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import { schemeNamed } from '../query/schemes.js';
import { strongestFirst } from '../query/strongest.js';
import type { View } from '../query/view.js';
import { nameInOrder, sourceNames } from '../render/source-names.js';
import { dateInWords } from '../words/dates-in-words.js';
import { fold } from '../words/fold.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, singleQuotes, withFullStop } from '../words/punctuation.js';
import { smallNumber } from '../words/small-number.js';
import { oneLine } from '../words/text.js';
import { rankedAnswers } from './answers.js';
import { type CitingBlock, type CitingLine, citationOf, joinedLines, paragraph, strong } from './citing.js';
import { kindOfSource } from './kinds-of-source.js';
import { quoted, quotedAndCited } from './task-words.js';

/** What the key of a worksheet says about a piece of evidence: is it relevant, is it enough, can its source be trusted. */

/** No more objections than these are told of one thing. */
const MAX_OBJECTIONS = 2;

/** Whether the evidence is about the claim: how it leads there. That it is not enough, or not to be trusted, is another answer. */
export function relevantAnswer(claim: Statement, step: Relation, view: View): CitingBlock {
  const disputed = objectionsTo(step, view, '').length > 0;
  return answer([
    'Yes. ',
    ...howItLeads(claim, step),
    ' “Only in part” is also right, if the pupil names words of the claim about which the evidence says nothing.',
    disputed ? ' Whether it is enough is disputed: see the next answer.' : '',
  ]);
}

/** How evidence leads to a claim: with what else, and by which kind of step. */
function howItLeads(claim: Statement, { premises, scheme }: Relation): CitingLine {
  const others = premises.filter(({ kind }) => kind !== 'evidence');
  const evidence = premises.find(({ kind }) => kind === 'evidence')!;
  if (others.length > 0) {
    const named = joinedLines(others.map(quotedAndCited), ' ');
    return [`It leads to the claim ${inQuotes(claim.text)} together with this: `, ...named];
  }
  const known = scheme === null ? null : schemeNamed(oneLine(scheme));
  return [
    `If it is true that ${inQuotes(evidence.text)}, then it is more likely that ${quoted(claim)}`,
    known === null ? '' : ` The kind of step is “${oneLine(scheme!)}”: ${known.pattern}`,
  ];
}

/** Whether the evidence is enough: by what its source can show, the other evidence, how many sources it all has, and what is said against the step and the claim. */
export function enoughAnswer(
  step: Relation,
  others: readonly Statement[],
  evidence: Statement,
  view: View,
): CitingBlock {
  const against = [
    objectionsTo(step, view, 'An objection says that the claim does not follow from this evidence'),
    objectionsTo(nodeAnchor(step.target), view, 'An objection to the claim is'),
  ].filter((line) => line.length > 0);
  const sources = independence([evidence, ...others], view);
  const verdict: CitingLine = [enoughVerdict(others, evidence, against.length > 0, sources)];
  return answer(joinedLines([verdict, otherEvidence(others, sources), ...against], ' '));
}

function enoughVerdict(
  others: readonly Statement[],
  { source }: Statement,
  isDisputed: boolean,
  { isIndependent }: Independence,
): string {
  const kind = kindOfSource(source);
  if (kind?.isRecord) {
    const open = `It does not show ${kind.leavesOpen}.`;
    const alone = `if the claim is only about ${kind.shows}, ${kind.name.replace(/^an? /, 'the ')} itself is enough`;
    return isDisputed ? `That is disputed. But ${alone}. ${open}` : `Yes, ${alone}. ${open}`;
  }
  if (isDisputed) return 'That is disputed.';
  if (others.length === 0)
    return 'Perhaps: no objection to the claim is known here. A good answer says what the evidence leaves open.';
  return isIndependent
    ? 'Perhaps, and more surely together with the other evidence: no objection to the claim is known here.'
    : 'Perhaps: no objection to the claim is known here, but the other evidence is not independent.';
}

/** More evidence than this is not quoted. */
const MAX_QUOTED = 2;

function otherEvidence(others: readonly Statement[], { words }: Independence): CitingLine {
  if (others.length === 0) return ['No other evidence for this claim is given here.'];
  const told = others.slice(0, MAX_QUOTED).map(quotedAndCited);
  const count =
    others.length === 1
      ? 'There is one more piece of evidence'
      : `There are ${smallNumber(others.length)} more pieces of evidence${others.length > MAX_QUOTED ? ', such as these' : ''}`;
  return [`${count}: `, ...joinedLines(told, ' '), ` ${words}`];
}

/** How much pieces of evidence depend on each other. */
interface Independence {
  readonly isIndependent: boolean;
  readonly words: string;
}

/** How many authors pieces of evidence have. The author of the text is no independent support of it. */
function independence(evidence: readonly Statement[], { map }: View): Independence {
  const all = evidence.length === 2 ? 'Both' : 'They all';
  const dependent = (words: string) => ({ isIndependent: false, words });
  if (evidence.every(({ source, at }) => source === null && at.length > 0))
    return dependent(`${all} come from the text itself, so they depend on its author.`);
  const ofText = authorKey({ id: null, author: map.header.author, title: map.header.title });
  const authors = new Set(
    evidence.flatMap(({ source, at }) => {
      if (source !== null) return authorKey(source);
      return at.length > 0 ? ofText : [];
    }),
  );
  const isOfText = authors.delete(ofText);
  const count = authors.size;
  if (isOfText && count === 0)
    return dependent(`${all} come from the author of the text, so they are no independent support.`);
  if (count === 0) return dependent(`${all === 'Both' ? 'Neither' : 'None'} of them names a source.`);
  if (count === 1 && !isOfText) return dependent(`${all} come from one author, so they are not independent.`);
  if (count === 1)
    return dependent(
      'Only one author among them is independent: the other is the author of the text, who is no independent support.',
    );
  return {
    isIndependent: true,
    words: `Together they come from ${smallNumber(count)} different authors${isOfText ? ', and from the author of the text, who is no independent support' : ''}.`,
  };
}

function authorKey(source: Source): string {
  const names = sourceNames(source.author ?? source.editor)
    .map(nameInOrder)
    .join(' and ');
  return fold(names === '' ? String(source.title ?? source.id ?? '') : names);
}

/** Whether the source can be trusted: by objections to the evidence, whose it is, when it was, what such a source can show, and what the notes say. */
export function trustAnswer(evidence: Statement, view: View): CitingBlock {
  const doubts = [...noSource(evidence), ...ownInterest(evidence, view)];
  const objections = objectionsTo(evidence, view, 'An objection is');
  const notes = notesOn(evidence);
  const more = [...whatItIs(evidence), ...hindsight(evidence, view), ...notes.told, WHAT_TO_SAY];
  return answer([
    `${[trustVerdict(objections, doubts, notes.texts), ...doubts].join(' ')} `,
    ...objections,
    objections.length === 0 ? '' : ' ',
    more.join(' '),
  ]);
}

/** A note that a source was only seen at second hand is a reason for care, one on its title or its day is none; what another says, a good answer weighs. */
function trustVerdict(objections: CitingLine, doubts: readonly string[], notes: readonly string[]): string {
  if (objections.length > 0) return 'That is disputed.';
  if (doubts.length > 0) return 'Only with care.';
  if (notes.some((note) => SECOND_HAND.test(note)))
    return 'Only with care: it was checked only in part, or at second hand.';
  if (notes.length === 0) return 'As far as is known, yes: nothing is said against it.';
  const sentences = notes.flatMap((note) => note.split(/(?<=\.)\s+/));
  return sentences.every((one) => ABOUT_DETAILS.test(one))
    ? 'As far as is known, yes: only details of the reference are unsure.'
    : 'As far as is known, yes, but a good answer says what the note means for this.';
}

/** What kind of source it is, who issued it and when, what it can show and what it cannot, and its own words. */
function whatItIs({ source, quote }: Statement): string[] {
  if (source === null) return [];
  const kind = kindOfSource(source);
  const names = sourceNames(source.author ?? source.editor).map(nameInOrder);
  const issuer =
    names.length > 0 ? names : sourceNames(source.publisher ?? source['container-title']).map(nameInOrder);
  const by = issuer.length === 0 ? '' : ` by ${listAnd(issuer)}`;
  const issued = typeof source.issued === 'string' ? `, ${dateInWords(source.issued)}` : '';
  return [
    ...(kind === null ? [] : [`The source is ${kind.name}${by}${issued}.`]),
    ...(kind === null ? [] : [`It shows ${kind.shows}, but not ${kind.leavesOpen}.`]),
    ...(quote === null ? [] : [`Its own words are: ${inQuotes(quote)}.`]),
  ];
}

const SECOND_HAND = /\b(?:checked|known|read|seen|quoted) only\b|\bonly\b.*\bchecked\b/i;
const ABOUT_DETAILS = /^(?:the (?:exact )?(?:title|day|date|month|year|issue)\b|in [a-z]+\.$)/i;

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

/** What the notes on a piece of evidence and its source say. */
function notesOn({ source, note }: Statement): { readonly texts: string[]; readonly told: string[] } {
  const ofSource = typeof source?.note === 'string' ? oneLine(source.note) : '';
  const given = [
    { on: 'evidence', text: note === null ? '' : oneLine(note) },
    { on: 'source', text: ofSource },
  ].filter(({ text }) => text !== '');
  return {
    texts: given.map(({ text }) => withFullStop(text)),
    told: given.map(({ on, text }) => `A note on the ${on} says: “${withFullStop(singleQuotes(text))}”`),
  };
}

/** The strongest objections to something, each after `lead` and with the strongest reply to it. */
function objectionsTo(node: Relation | Statement, view: View, lead: string): CitingLine {
  const attacks = forwardRelations(node.attackedBy).map((attack) => ({ attack, depth: 0 }));
  const told = strongestFirst(node, attacks, view).slice(0, MAX_OBJECTIONS);
  return joinedLines(
    told.map(({ attack }) => {
      const [reply] = rankedAnswers(view, attack);
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
