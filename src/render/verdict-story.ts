import { headlineOf } from '../map/headline.js';
import type { Kind, Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import type { Explainer, Explanation } from '../verdict/explain.js';
import { giversOf, isStatement } from '../verdict/givers.js';
import type { CauseRanking } from '../verdict/ranked-causes.js';
import type { EvaluationPage } from './evaluation-page.js';
import type { Look } from './look.js';
import { SIGNS, type Signs } from './signs.js';

/** What sentences about verdicts are made from: the verdicts and their causes, and what the entries are called. */
export interface VerdictStory {
  readonly explain: Explainer;
  readonly ranking: CauseRanking;
  /** Of what kind the entry of a node is; null in an abstract framework. */
  kindOf(node: number): Kind | null;
  /** The headline of a statement; null in an abstract framework, whose arguments have names only. */
  headlineOf(node: number): string | null;
  nameOf(node: number): string;
  /** The entry of a node; null in an abstract framework. */
  entryOf(node: number): Statement | null;
  /** The statements whose headlines stand in a sentence so far: they are not said again below it. */
  readonly said: Set<number>;
  /** What leaves an open verdict open: the statements of each dispute, nearest first, and how many more disputes there are. */
  readonly disputes: readonly (readonly number[])[];
  readonly moreDisputes: number;
  /** The signs around a headline within a sentence. */
  readonly signs: Pick<Signs, 'open' | 'close'>;
}

/** The story of an evaluation; what is on the ways to what its explanation leaves open is told first. */
export function verdictStory(
  evaluated: Evaluated,
  view: View | null,
  signs: Signs = SIGNS,
  explanation: Explanation | null = null,
): VerdictStory {
  const nearness = new Map<number, number>();
  for (const [i, { way, circle }] of (explanation?.questions ?? []).entries())
    for (const node of [...way, ...circle]) if (!nearness.has(node)) nearness.set(node, i);
  const { statements } = evaluated.subject.framework;
  return {
    explain: evaluated.explainer,
    ranking: {
      strengthOf: (node) => evaluated.strengths()[node]!,
      nearness: (node) => nearness.get(node) ?? Number.MAX_SAFE_INTEGER,
    },
    kindOf: (node) => view?.map.statements[node]?.kind ?? null,
    headlineOf: (node) => (view === null ? null : headlineOf(view.map.statements[node]!, signs.more)),
    nameOf: (node) => evaluated.nameOf(node),
    entryOf: (node) => view?.map.statements[node] ?? null,
    said: new Set(),
    disputes: (explanation?.questions ?? []).map(({ circle }) => circle.filter((node) => node < statements)),
    moreDisputes: explanation?.more ?? 0,
    signs,
  };
}

/** The story of what is asked about. */
export function storyOf({ evaluated, asked, view }: EvaluationPage, look: Pick<Look, 'signs'>): VerdictStory {
  const isOpen = asked.target !== null && evaluated.statusOf(asked.target) === 'undecided';
  return verdictStory(evaluated, view, look.signs, isOpen ? asked.explanation : null);
}

/** Who is meant by a node in a sentence: `“Headline” (id)`; for a relation the entry that declares it. */
export function giverPhrase(
  { explain, said, signs, headlineOf, nameOf }: VerdictStory,
  node: number,
): string {
  const giver = giversOf(explain, node)[0]!;
  const headline = headlineOf(giver);
  if (headline === null) return nameOf(giver);
  said.add(giver);
  return `${signs.open}${withinQuotes(headline)}${signs.close} (${nameOf(giver)})`;
}

/** A headline with its own quotation marks as inner ones. */
function withinQuotes(headline: string): string {
  return headline.replaceAll(/["“]([^"“”]*)["”]/g, '‘$1’');
}

/** A node in a sentence: an entry as `“Headline” (id)`, a step by its name. */
export function nodePhrase(story: VerdictStory, node: number): string {
  return isStatement(story.explain, node) ? giverPhrase(story, node) : `the step ${story.nameOf(node)}`;
}

/** Of what kind the entry is that gives a node; null in an abstract framework. */
export function giverKind({ explain, kindOf }: VerdictStory, node: number): Kind | null {
  return kindOf(giversOf(explain, node)[0]!);
}

/** What something that bears on a node is called: `objection`, `answers`, `reasons`, `piece of evidence`. */
export function countedNoun(
  story: VerdictStory,
  bearer: number,
  role: 'attack' | 'support',
  count: number,
): string {
  const kind = giverKind(story, bearer);
  const [one, several] = role === 'attack' ? ATTACK_NOUNS[kind ?? 'none'] : SUPPORT_NOUNS[kind ?? 'none'];
  return count === 1 ? one : several;
}

type Nouns = readonly [one: string, several: string];

const OBJECTION: Nouns = ['objection', 'objections'];
const REASON: Nouns = ['reason', 'reasons'];
const ATTACK_NOUNS: Readonly<Record<Kind | 'none', Nouns>> = {
  claim: OBJECTION,
  evidence: OBJECTION,
  counterpoint: OBJECTION,
  reply: ['answer', 'answers'],
  none: ['attack', 'attacks'],
};
const SUPPORT_NOUNS: Readonly<Record<Kind | 'none', Nouns>> = {
  claim: REASON,
  evidence: ['piece of evidence', 'pieces of evidence'],
  counterpoint: REASON,
  reply: REASON,
  none: REASON,
};
