import { fold } from '../words/fold.js';
import { nearWords } from '../words/near-words.js';

/** A kind of inference: what carries it, and where it can break. */
export interface Scheme {
  /** How it goes, in a sentence. */
  readonly pattern: string;
  /** What to ask of it; `{from}` stands for what is given as a reason, `{to}` for what is inferred. */
  readonly questions: readonly string[];
}

/** Where the schemes and their questions are treated at length. */
export const LITERATURE =
  'After D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008); practical reasoning and values also after I. Fairclough and N. Fairclough, Political Discourse Analysis (2012); verbal classification after F. Macagno and D. Walton, Emotive Language in Argumentation (2014).';

/** The schemes that op-eds use, and their critical questions, in plain words. After the works in `LITERATURE`. */
export const SCHEMES: Readonly<Record<string, Scheme>> = {
  consequences: {
    pattern: 'It would have good (or bad) results, so it should (or should not) be done.',
    questions: [
      'How likely is this result, and how do we know: {from}?',
      'Which other results would it have, and do they outweigh this one?',
      'Could the same result be had in another way, at a lower cost?',
    ],
  },
  'practical reasoning': {
    pattern: 'This is the goal, and that is a way to it, so it should be done.',
    questions: [
      'Is the goal one that everybody concerned shares?',
      'Would it really serve the goal to act on this: {to}?',
      'Which other ways lead to the same goal, and why are they worse?',
      'What does it cost, and what else does it bring about?',
      'What stands in the way of it?',
    ],
  },
  values: {
    pattern: 'It serves (or hurts) something of worth, so it deserves support (or none).',
    questions: [
      'Whose value is this, and does everybody who has to agree hold it?',
      'Which other value speaks against it, and why should it yield?',
      'Does the value alone lead to this: {to}?',
    ],
  },
  'expert opinion': {
    pattern: 'Someone who knows the field says so, so it is so.',
    questions: [
      'Does the expert know this very field, and what exactly was said?',
      'Do other experts agree with this: {from}?',
      'Has the expert anything to gain from it?',
      'On what evidence does the opinion rest?',
    ],
  },
  'position to know': {
    pattern: 'Someone who is in a position to know says so, so it is so.',
    questions: [
      'Could they really know it from where they stood?',
      'Are they honest about it, and have they reason not to be?',
      'Who else was in that position, and what do they say?',
    ],
  },
  example: {
    pattern: 'It is so in this case, so it is so in general.',
    questions: [
      'Is the example described as it was: {from}?',
      'Is it typical, or was it chosen because it fits?',
      'Which cases show the opposite?',
      'Is one case enough to say in general: {to}?',
    ],
  },
  analogy: {
    pattern: 'This case is like that one, and there it was so, so it is so here.',
    questions: [
      'In what are the two cases alike that matters here?',
      'In what do they differ, and does that difference matter more?',
      'Is there another case, as much alike, in which it went the other way?',
    ],
  },
  precedent: {
    pattern: 'It was decided (or done) so before, so it should be so again.',
    questions: [
      'Is the present case really one of the same kind?',
      'Was it right then, and what came of it?',
      'What has changed since?',
    ],
  },
  'cause to effect': {
    pattern: 'This brings about that, and this is so, so that will be.',
    questions: [
      'How strong is the link: does the one always bring about the other?',
      'Is the cause there, in fact: {from}?',
      'What could stop the effect, or bring it about without this cause?',
    ],
  },
  sign: {
    pattern: 'This is a sign of that, and it is here, so that is here, too.',
    questions: [
      'How often is the sign there without the thing?',
      'What else could explain this: {from}?',
      'Which signs would one expect, too, and are they there?',
    ],
  },
  'evidence to hypothesis': {
    pattern: 'If that were so, one would see this, and one sees it, so that is so.',
    questions: [
      'Would one see the same if this were not so: {to}?',
      'Was it looked for in a way that could have failed?',
      'What speaks against the hypothesis, and was that looked for as hard?',
    ],
  },
  'popular practice': {
    pattern: 'Most people hold it, or do it, so it is right.',
    questions: [
      'Who is counted, and how many really hold or do it?',
      'Have they a good reason, or do they follow one another?',
      'Why should that make it right here?',
    ],
  },
  commitment: {
    pattern: 'They have bound themselves to it, so they must (or will) stand by it.',
    questions: [
      'What exactly did they commit themselves to, and in what words?',
      'Does what they said lead to this: {to}?',
      'Have they taken it back since, or has the other side broken its part?',
    ],
  },
  'verbal classification': {
    pattern: 'It has the features of a thing of this name, so it is one, with all that follows.',
    questions: [
      'Does the word mean the same in both places?',
      'Does the thing have every feature that the word needs, or only some?',
      'Could it be called something else as fairly, and what would follow then?',
    ],
  },
  alternatives: {
    pattern: 'It is either this or that, and that is out, so it is this.',
    questions: [
      'Are these all the possibilities there are?',
      'Is the other one really out?',
      'Could both be had in part?',
    ],
  },
  'slippery slope': {
    pattern: 'The first step leads, step by step, to something bad, so it should not be taken.',
    questions: [
      'Which steps lie between, and how sure is each of them?',
      'At which point could one stop?',
      'Is the end as bad as it is painted?',
    ],
  },
};

/** What else people call the schemes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
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

/** The scheme that a name names, whatever its case; null for one of the file's own. */
export function schemeNamed(name: string): Scheme | null {
  const wanted = fold(name.trim());
  return Object.hasOwn(SCHEMES, wanted) ? SCHEMES[wanted]! : null;
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
