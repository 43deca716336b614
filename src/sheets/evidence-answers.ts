import type { Relation, Source, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import { schemeNamed } from '../query/schemes.js';
import { strongestFirst } from '../query/strongest.js';
import { overlap, tellingWords } from '../query/telling-words.js';
import type { View } from '../query/view.js';
import { nameInOrder, sourceNames } from '../render/source-names.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
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
export function relevantAnswer(claim: Statement, step: Relation): CitingBlock {
  return answer([
    'Yes. ',
    ...howItLeads(claim, step),
    ' “Only in part” is right as well if the pupil says which words of the claim the evidence does not cover.',
  ]);
}

/** How evidence leads to a claim: with what else, and by which kind of step. */
function howItLeads(claim: Statement, { premises, scheme }: Relation): CitingLine {
  const others = premises.filter(({ kind }) => kind !== 'evidence');
  if (others.length > 0) {
    const named = joinedLines(others.map(quotedAndCited), ' ');
    return [`It supports the claim ${inQuotes(claim.text)} together with this: `, ...named];
  }
  const known = scheme === null ? null : schemeNamed(oneLine(scheme));
  return [
    `If the evidence is true, the claim ${inQuotes(claim.text)} is more likely to be true, too.`,
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
    objectionsTo(step, view, 'Somebody can say that this does not prove the claim'),
    objectionsTo(nodeAnchor(step.target), view, 'Somebody can object to the claim'),
  ].filter((line) => line.length > 0);
  const sources = independence([evidence, ...others], view);
  const verdict: CitingLine = [
    enoughVerdict(nodeAnchor(step.target), others, evidence, against.length > 0, sources),
  ];
  return answer(joinedLines([verdict, otherEvidence(others, sources), ...against], ' '));
}

/** A verdict where something is said against what the pupil judges. */
const ARGUABLE = 'Pupils can argue either way.';

/** Whether evidence is enough together with other evidence, by whether this is independent. */
const ENOUGH_WITH_OTHERS: Readonly<Record<Independence['isIndependent'], string>> = {
  yes: 'Perhaps, and more surely together with the other evidence. Nobody objects to the claim here.',
  unsure: 'Perhaps. Nobody objects to the claim here, but the other evidence may not be independent.',
  no: 'Perhaps. Nobody objects to the claim here, but the other evidence is not independent.',
};

/** Whether evidence is enough. What was said or agreed is enough only for a claim about just that. */
function enoughVerdict(
  claim: Statement,
  others: readonly Statement[],
  { source }: Statement,
  isDisputed: boolean,
  { isIndependent }: Independence,
): string {
  const kind = kindOfSource(source);
  if (kind?.isAbout !== undefined) {
    const itself = kind.name.replace(/^an? /, 'the ');
    return kind.isAbout.test(claim.text)
      ? `Only if the claim is about ${kind.shows}. ${withCapital(itself)} shows that, but not ${kind.leavesOpen}.`
      : `No: ${itself} shows only ${kind.shows}, not ${kind.leavesOpen}.`;
  }
  if (isDisputed) return ARGUABLE;
  if (others.length === 0)
    return 'Perhaps. Nobody objects to the claim here, but a good answer says what the evidence leaves open.';
  return ENOUGH_WITH_OTHERS[isIndependent];
}

/** More evidence than this is not quoted. */
const MAX_QUOTED = 2;

function otherEvidence(others: readonly Statement[], { words }: Independence): CitingLine {
  if (others.length === 0) return ['There is no other evidence for the claim here.'];
  const told = others.slice(0, MAX_QUOTED).map(quotedAndCited);
  const count =
    others.length === 1
      ? 'There is one more piece of evidence'
      : `There are ${smallNumber(others.length)} more pieces of evidence${others.length > MAX_QUOTED ? ', such as these' : ''}`;
  return [`${count}: `, ...joinedLines(told, ' '), ` ${words}`];
}

/** How much pieces of evidence depend on each other, as far as the names of their authors say. */
interface Independence {
  readonly isIndependent: 'yes' | 'unsure' | 'no';
  readonly words: string;
}

/** More authors than these are not named. */
const MAX_NAMED = 4;

/** Whose pieces of evidence are. The author of the text is no independent support of it; of others a file has no more than the names. */
function independence(evidence: readonly Statement[], { map }: View): Independence {
  const all = evidence.length === 2 ? 'Both' : 'They all';
  const dependent = (words: string): Independence => ({ isIndependent: 'no', words });
  if (evidence.every(({ source, at }) => source === null && at.length > 0))
    return dependent(`${all} come from the text itself, so they depend on its author.`);
  const ofText = authorsOf({ id: null, author: map.header.author, title: map.header.title });
  const named = evidence.flatMap(({ source, at }) => {
    if (source !== null) return [authorsOf(source)];
    return at.length > 0 ? [ofText] : [];
  });
  const groups = new Map(named.map((names) => [fold(listAnd(names)), names]));
  const isOfText = groups.delete(fold(listAnd(ofText)));
  const [first, ...others] = groups.values();
  if (first === undefined)
    return dependent(
      isOfText
        ? `${all} come from the author of the text, so they are no independent support.`
        : `${all === 'Both' ? 'Neither' : 'None'} of them names a source.`,
    );
  if (others.length === 0 && !isOfText)
    return dependent(`${all} come from ${listAnd(first)}, so they are not independent.`);
  const beside = isOfText ? 'the author of the text, who is no independent support, and from ' : '';
  const names = [...new Set([first, ...others].flat())];
  const who = names.length > MAX_NAMED ? counted(names.length, 'author') : listAnd(names);
  const from = withFullStop(`All this evidence comes from ${beside}${who}`);
  if (others.length === 0) return dependent(`${from} Ask whether that is independent of the author.`);
  const isRelated = [...groups.values()].some((one, i, list) =>
    list.slice(i + 1).some((other) => areAlike(one, other)),
  );
  return isRelated
    ? {
        isIndependent: 'unsure',
        words: `${from} Some share a name, so ask what these have to do with each other.`,
      }
    : { isIndependent: 'yes', words: `${from} Ask whether these are independent of each other.` };
}

/** The authors by whom a source is known; where it names none, its title. */
function authorsOf(source: Source): string[] {
  const names = sourceNames(source.author ?? source.editor).map(nameInOrder);
  return names.length === 0 ? [oneLine(String(source.title ?? source.id ?? ''))] : names;
}

/** Whether some of the names of two sources are the same, or have a telling word in common, as those of two bodies of one organization. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.some((its) => overlap(tellingWords(name), tellingWords(its)) > 0));
}

/** Whether the source can be trusted: by objections to the evidence, whose it is, when it was, what such a source can show, and what the notes say. */
export function trustAnswer(evidence: Statement, view: View): CitingBlock {
  const doubts = [...noSource(evidence), ...ownInterest(evidence, view)];
  const objections = objectionsTo(evidence, view, 'Somebody can object');
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
  if (objections.length > 0) return ARGUABLE;
  if (doubts.length > 0) return 'Only with care.';
  if (notes.some((note) => SECOND_HAND.test(note)))
    return 'Only with care: it was checked only in part, or at second hand.';
  if (notes.length === 0) return 'Probably: nothing here speaks against it.';
  const sentences = notes.flatMap((note) => note.split(/(?<=\.)\s+/));
  return sentences.every((one) => ABOUT_DETAILS.test(one))
    ? 'Probably: only details of the reference are unsure.'
    : 'Probably, but a good answer says what the note means for this.';
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
  if (author !== undefined) return [`${author} also wrote the text, so this is no independent support.`];
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
              ` A reply to that: ${quoted(declaringPremise(reply.attack))}`,
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
