import type { SchemeName } from './schemes.js';

/** The critical questions of the schemes, in plain words. After the works in `LITERATURE` (schemes.ts). */

/** A question that tests a step. */
export interface CriticalQuestion {
  /** As it is asked of any step of its kind. */
  readonly general: string;
  /**
   * As those who take the step are asked about it, best first: the first is asked that has something to stand for each of its names. `{reason}`
   * stands for what declares the step, `{given}` for the condition that its premises are true, `{facts}` for those that are neither a rule nor a
   * judgement, `{sign}` for the only one, where it and what is inferred are facts, `{rule}` for a premise that says what causes what,
   * `{conclusion}` for what is inferred, `{policy}` for the same where it says what to do, `{aim}` where it is no fact, `{deed}` where it is one,
   * `{effect}` where it is no judgement. Those who attack something conclude that it is wrong: `critical-questions.ts` words that.
   */
  readonly ofStep: readonly string[];
}

/** The questions of a scheme, each as it is asked in general and of one step. */
function questions(
  ...wordings: readonly (readonly [general: string, ...ofStep: string[]])[]
): readonly CriticalQuestion[] {
  return wordings.map(([general, ...ofStep]) => ({ general, ofStep }));
}

/** Whether what is inferred can be wrong all the same. */
const STILL_WRONG = 'Even if {given}, could this still be wrong: {conclusion}?';

export const SCHEME_QUESTIONS: Readonly<Record<SchemeName, readonly CriticalQuestion[]>> = {
  consequences: questions(
    ['How do we know that it would have these results?', 'You say: {facts}. How do you know that?'],
    [
      'What other results would it have, and do they matter more than this one?',
      'You say: {conclusion}. Which results could speak against that?',
    ],
    [
      'Is there a cheaper or safer way to get the same result?',
      'You say: {policy}. Is there a cheaper or safer way to the same goal?',
    ],
    [
      'Who gains from these results, and who loses?',
      'You say: {reason}. Who gains from that, and who loses?',
    ],
  ),
  'practical reasoning': questions(
    [
      'Which goal is meant, and does everyone who has to act share it?',
      'You say: {policy}. Which goal is that for, and does everyone who has to act share it?',
      'You say: {aim}. For whom is that so, and does everyone else agree?',
    ],
    [
      'Does this way really lead to the goal?',
      'If {given}, is that enough to say this: {aim}?',
      'You say: {reason}. Is that a good enough reason for this: {deed}?',
    ],
    [
      'What other ways lead to the same goal, and why is this one better?',
      'You say: {policy}. Which other ways lead to the same goal, and why is yours better?',
    ],
    [
      'What does it cost, what else would it cause, and what could prevent it?',
      'You say: {aim}. Which costs, risks or problems speak against that?',
    ],
  ),
  values: questions(
    [
      'Which value is meant, and do the people who have to agree hold it too?',
      'You say: {conclusion}. Which value is behind that, such as safety, fairness or freedom, and does everyone share it?',
    ],
    [
      'Which other value is against it, and why should that one come second?',
      'You say: {conclusion}. Which other value speaks against that, and why is it less important?',
    ],
    ['Is the value enough for the conclusion?', STILL_WRONG],
  ),
  'expert opinion': questions(
    [
      'Is the person an expert on exactly this, and what exactly did they say?',
      'You say: {reason}. Who is the expert, and an expert on what exactly?',
    ],
    ['Do other experts agree?', 'You say: {conclusion}. Do other experts agree?'],
    [
      'Does the expert gain something if people believe it?',
      'You say: {conclusion}. Does the expert gain something if people believe that?',
    ],
    [
      'What evidence does the expert have?',
      'You say: {conclusion}. What evidence does the expert have for that?',
    ],
  ),
  'position to know': questions(
    [
      'Could they really know this from where they were?',
      'You say: {conclusion}. From whom do you have that, and could they really know it?',
    ],
    [
      'Are they honest about it, or do they have a reason not to be?',
      'You say: {conclusion}. Do the people from whom you have that gain something if others believe it?',
    ],
    [
      'Who else could know, and what do they say?',
      'You say: {conclusion}. Who else could know that, and what do they say?',
    ],
  ),
  example: questions(
    [
      'Is this example described correctly?',
      'You give an example: {reason}. How do you know that it is described correctly?',
    ],
    [
      'Is the example typical, or was it chosen because it fits?',
      'You give an example: {reason}. Is it typical, or did you choose it because it fits?',
    ],
    ['Which examples show the opposite?', 'You say: {conclusion}. Which examples show the opposite?'],
    [
      'Is one example enough to say it in general?',
      'You say: {conclusion}. How many examples would it take to show that?',
    ],
  ),
  analogy: questions(
    [
      'What do the two cases have in common, and does that matter here?',
      'You say: {conclusion}. With which other case do you compare this, and what do the two have in common?',
    ],
    [
      'How do the two cases differ, and does that matter more?',
      'You compare with another case to show this: {conclusion}. What is different in that case?',
    ],
    [
      'Is there a case that is just as similar but ended differently?',
      'You say: {conclusion}. Is there a similar case that ended differently?',
    ],
  ),
  precedent: questions(
    [
      'Is this really the same kind of case?',
      'You say: {conclusion}. Which earlier case do you have in mind, and is it really of the same kind?',
    ],
    [
      'Was the earlier decision right, and what were its results?',
      'You say: {reason}. What good and what bad results did that have?',
    ],
    [
      'What has changed since then?',
      'You say: {conclusion}. What has changed since the earlier case that you have in mind?',
    ],
  ),
  'cause to effect': questions(
    [
      'Does the first always cause the second, or only sometimes?',
      'You say: {rule}. Is that always so, or only sometimes?',
    ],
    ['Is the cause really there?', 'You say: {facts}. How do you know that?'],
    [
      'What could prevent the effect, and what else could cause it?',
      'You say: {effect}. What else could lead to that, and what could prevent it?',
    ],
    ['Does the cause really lead there?', STILL_WRONG],
  ),
  sign: questions(
    ['How often does this sign appear even when the thing is not there?', STILL_WRONG],
    ['What else could explain the sign?', 'You say: {sign}. What else could be the reason for that?'],
    [
      'What other signs would we expect, and do we see them?',
      'You say: {conclusion}. If that is true, what else should we be able to see, and do we see it?',
    ],
  ),
  'evidence to hypothesis': questions(
    ['Would we see the same if it were false?', STILL_WRONG],
    [
      'Was it tested in a way that could have shown it to be false?',
      'You say: {conclusion}. How could one show the opposite, and did anybody try?',
    ],
    [
      'What counts against it, and did anyone look just as hard for that?',
      'You say: {conclusion}. What speaks against that, and did you look for it just as hard?',
    ],
  ),
  'popular practice': questions(
    [
      'Who was counted, and how many people really think or do this?',
      'You say: {reason}. Who was asked or counted, and how many people is that?',
    ],
    [
      'Do they have a good reason, or do they just follow others?',
      'You say: {reason}. Do they have a good reason, or do they just follow others?',
    ],
    [
      'Why does that make it right here?',
      'You say: {conclusion}. Why should you be right only because others think so or do so?',
    ],
  ),
  commitment: questions(
    [
      'What exactly did they promise, and in which words?',
      'You say: {reason}. Which promise or agreement do you mean, and what are its words?',
    ],
    [
      'Does it really follow from what they promised?',
      'You say: {conclusion}. Does that really follow from what was promised or agreed?',
    ],
    [
      'Have they taken it back, or has the other side not kept its part?',
      'You say: {reason}. Has anybody broken the promise or taken it back since?',
    ],
  ),
  'verbal classification': questions(
    [
      'Does the word mean the same in both places?',
      'Compare {reason} with {conclusion}. Which word links the two, and does it mean the same in both?',
    ],
    [
      'Does the thing fit the whole meaning of the word, or only a part of it?',
      'You say: {conclusion}. Which word in that could people understand in different ways?',
    ],
    [
      'Would another word fit as well, and what would follow then?',
      'You say: {reason}. Which other words would describe this just as well?',
    ],
  ),
  alternatives: questions(
    [
      'Are these really the only possibilities?',
      'You say: {conclusion}. Which possibilities did you leave out?',
    ],
    ['Is the other possibility really ruled out?', 'You say: {reason}. How do you know that?'],
    [
      'Is something between the two possible?',
      'You say: {aim}. Is there a middle way?',
      'You say: {conclusion}. Could that be partly true?',
    ],
  ),
  'slippery slope': questions(
    [
      'Which steps come in between, and how likely is each of them?',
      'You say: {reason}. Which steps lead to that, and how likely is each of them?',
    ],
    ['Where could we stop?', 'You say: {reason}. Where could we stop before that happens?'],
    ['Is the end really as bad as it is described?', 'You say: {reason}. Would that really be so bad?'],
  ),
};
