import { fold } from '../words/fold.js';
import { nearWords } from '../words/near-words.js';

/** A kind of inference. Its critical questions are in `scheme-questions.ts`. */
export interface Scheme {
  /** How it goes, in a sentence. */
  readonly pattern: string;
}

/** What a scheme is, for people who meet the word here. */
export const WHAT_A_SCHEME_IS =
  'A scheme is a kind of inference: how a reason is meant to lead to a claim. Its critical questions test whether it does.';

/** Where the schemes and their questions are treated at length. */
export const LITERATURE =
  'After D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008); practical reasoning and values also after I. Fairclough and N. Fairclough, Political Discourse Analysis (2012); verbal classification after F. Macagno and D. Walton, Emotive Language in Argumentation (2014).';

/** The schemes that op-eds use, and how each goes, in plain words. After the works in `LITERATURE`. */
export const SCHEMES = {
  consequences: { pattern: 'It would have good (or bad) results, so we should (or should not) do it.' },
  'practical reasoning': { pattern: 'This is our goal, and that is a way to reach it, so we should do it.' },
  values: { pattern: 'It helps (or harms) something that matters, so we should support (or reject) it.' },
  'expert opinion': { pattern: 'An expert on the subject says that it is true, so it is true.' },
  'position to know': {
    pattern: 'Someone who was there, or who has the information, says that it is true, so it is true.',
  },
  example: { pattern: 'It is so in this case, so it is so in general.' },
  analogy: { pattern: 'This case is like another one. It was so there, so it is so here.' },
  precedent: { pattern: 'It was decided (or done) this way before, so it should be again.' },
  'cause to effect': {
    pattern: 'One thing causes another. The first is happening, so the second will happen.',
  },
  sign: {
    pattern: 'If this is so, then that is probably so, because the one is a sign of the other.',
  },
  'evidence to hypothesis': {
    pattern: 'If it were true, we would see this. We do see it, so it is probably true.',
  },
  'popular practice': { pattern: 'Most people think so or do so, so it is right.' },
  commitment: { pattern: 'They have promised it, so they must (or will) do it.' },
  'verbal classification': {
    pattern:
      'By what the word means, this belongs to a group. What is true of all in the group is true of this, too.',
  },
  alternatives: { pattern: 'Only two things are possible. One is ruled out, so it is the other.' },
  'slippery slope': {
    pattern: 'The first step leads to the next, and in the end to something bad, so we should not take it.',
  },
} as const satisfies Readonly<Record<string, Scheme>>;
export type SchemeName = keyof typeof SCHEMES;

/** What else people call the schemes. */
const OTHER_NAMES: Readonly<Record<SchemeName, string>> = {
  consequences: 'effects, results, outcome, harm, benefit, cost and benefit, costs and benefits',
  'practical reasoning': 'means and ends, means to an end, means-end, goal, purpose',
  values: 'moral, morality, ethics, principle, principles, rights, duty',
  'expert opinion': 'authority, expert, expertise, expert testimony, ad verecundiam',
  'position to know': 'testimony, witness, witness testimony, eyewitness, insider',
  example: 'examples, generalization, generalisation, induction, anecdote, case, instance, illustration',
  analogy: 'comparison, parallel, similarity, metaphor',
  precedent: 'tradition, case law, history',
  'cause to effect': 'cause, causal, causation, cause and effect, correlation to cause',
  sign: 'symptom, indicator, indication, clue',
  'evidence to hypothesis':
    'abduction, best explanation, inference to the best explanation, hypothesis, verification',
  'popular practice':
    'popularity, popular opinion, ad populum, bandwagon, majority, common practice, consensus',
  commitment: 'promise, consistency, inconsistent commitment, obligation',
  'verbal classification': 'definition, classification, category, categorization',
  alternatives: 'dilemma, disjunction, elimination, either or, disjunctive syllogism',
  'slippery slope': 'domino, domino effect, thin end of the wedge, slippery',
};

/** The name in the table that a name means, whatever its case; null for a scheme of the file's own. */
export function schemeName(name: string): SchemeName | null {
  const wanted = fold(name.trim());
  return isSchemeName(wanted) ? wanted : null;
}

function isSchemeName(name: string): name is SchemeName {
  return Object.hasOwn(SCHEMES, name);
}

/** The scheme that a name names, whatever its case; null for one of the file's own. */
export function schemeNamed(name: string): Scheme | null {
  const known = schemeName(name);
  return known === null ? null : SCHEMES[known];
}

/** The schemes that a name which is none of them may mean: like in letters, or by another name; at most three. */
export function likeSchemes(name: string): readonly string[] {
  if (name === '' || schemeNamed(name) !== null) return [];
  const plain = fold(name.trim()).replace(
    /^(?:argument|argumentation|appeal|inference|reasoning)? ?(?:from|to|by) /,
    '',
  );
  const others = Object.entries(OTHER_NAMES).filter(([, names]) => names.split(', ').includes(plain));
  if (Object.hasOwn(SCHEMES, plain)) return [plain];
  return others.length > 0 ? others.map(([scheme]) => scheme) : nearWords(plain, Object.keys(SCHEMES));
}
