import { fold } from '../words/fold.js';
import { nearWords } from '../words/near-words.js';

/** A kind of inference: how it goes, and what to ask about it. */
export interface Scheme {
  /** How it goes, in a sentence. */
  readonly pattern: string;
  /** What to ask of it; `{from}` stands for what is given as a reason, `{to}` for what is inferred. */
  readonly questions: readonly string[];
}

/** What a scheme is, for people who meet the word here. */
export const WHAT_A_SCHEME_IS =
  'A scheme is a kind of inference: how a reason is meant to lead to a claim. Its critical questions test whether it does.';

/** Where the schemes and their questions are treated at length. */
export const LITERATURE =
  'After D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008); practical reasoning and values also after I. Fairclough and N. Fairclough, Political Discourse Analysis (2012); verbal classification after F. Macagno and D. Walton, Emotive Language in Argumentation (2014).';

/** The schemes that op-eds use, and their critical questions, in plain words. After the works in `LITERATURE`. */
export const SCHEMES: Readonly<Record<string, Scheme>> = {
  consequences: {
    pattern: 'It would have good (or bad) results, so we should (or should not) do it.',
    questions: [
      'How do we know this: {from}?',
      'What other results would it have, and do they matter more than this one?',
      'Is there a cheaper or safer way to get the same result?',
    ],
  },
  'practical reasoning': {
    pattern: 'This is our goal, and that is a way to reach it, so we should do it.',
    questions: [
      'Does everyone who has to act share the goal?',
      'Which goal is meant, and would this really help to reach it?',
      'What other ways lead to the same goal, and why is this one better?',
      'What does it cost, and what else would it cause?',
      'What could prevent it?',
    ],
  },
  values: {
    pattern: 'It helps (or harms) something that matters, so we should support (or reject) it.',
    questions: [
      'Who holds this value, and do the people who have to agree hold it too?',
      'Which other value is against it, and why should that one come second?',
      'Is the value enough to conclude this: {to}?',
    ],
  },
  'expert opinion': {
    pattern: 'An expert on the subject says that it is true, so it is true.',
    questions: [
      'Is the person an expert on exactly this, and what exactly did they say?',
      'Do other experts agree with this: {from}?',
      'Does the expert gain something if people believe this?',
      'What evidence does the expert have?',
    ],
  },
  'position to know': {
    pattern: 'Someone who was there, or who has the information, says that it is true, so it is true.',
    questions: [
      'Could they really know this from where they were?',
      'Are they honest about it, or do they have a reason not to be?',
      'Who else could know, and what do they say?',
    ],
  },
  example: {
    pattern: 'It is so in this case, so it is so in general.',
    questions: [
      'Is this example described correctly: {from}?',
      'Is the example typical, or was it chosen because it fits?',
      'Which examples show the opposite?',
      'Is one example enough to say this in general: {to}?',
    ],
  },
  analogy: {
    pattern: 'This case is like another one. It was so there, so it is so here.',
    questions: [
      'What do the two cases have in common, and does that matter here?',
      'How do the two cases differ, and does that matter more?',
      'Is there a case that is just as similar but ended differently?',
    ],
  },
  precedent: {
    pattern: 'It was decided (or done) this way before, so it should be again.',
    questions: [
      'Is this really the same kind of case?',
      'Was the earlier decision right, and what were its results?',
      'What has changed since then?',
    ],
  },
  'cause to effect': {
    pattern: 'One thing causes another. The first is happening, so the second will happen.',
    questions: [
      'Does the first always cause the second, or only sometimes?',
      'Is the cause really there: {from}?',
      'What could prevent the effect, and what else could cause it?',
    ],
  },
  sign: {
    pattern: 'This is a sign of something, so that thing is probably there.',
    questions: [
      'How often does this sign appear even when the thing is not there?',
      'What else could explain this: {from}?',
      'What other signs would we expect, and do we see them?',
    ],
  },
  'evidence to hypothesis': {
    pattern: 'If it were true, we would see this. We do see it, so it is probably true.',
    questions: [
      'Would we see the same if this were false: {to}?',
      'Was it tested in a way that could have shown it to be false?',
      'What counts against it, and did anyone look just as hard for that?',
    ],
  },
  'popular practice': {
    pattern: 'Most people think so or do so, so it is right.',
    questions: [
      'Who was counted, and how many people really think or do this?',
      'Do they have a good reason, or do they just follow others?',
      'Why does that make it right here?',
    ],
  },
  commitment: {
    pattern: 'They have promised it, so they must (or will) do it.',
    questions: [
      'What exactly did they promise, and in which words?',
      'Does this really follow from what they promised: {to}?',
      'Have they taken it back, or has the other side not kept its part?',
    ],
  },
  'verbal classification': {
    pattern: 'It fits the meaning of a word, so what is true of everything with that name is true of it.',
    questions: [
      'Does the word mean the same in both places?',
      'Does the thing fit the whole meaning of the word, or only a part of it?',
      'Would another word fit as well, and what would follow then?',
    ],
  },
  alternatives: {
    pattern: 'Only two things are possible. One is ruled out, so it is the other.',
    questions: [
      'Are these really the only possibilities?',
      'Is the other possibility really ruled out?',
      'Is something between the two possible?',
    ],
  },
  'slippery slope': {
    pattern: 'The first step leads to the next, and in the end to something bad, so we should not take it.',
    questions: [
      'Which steps come in between, and how likely is each of them?',
      'Where could we stop?',
      'Is the end really as bad as it is described?',
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
