import type { SchemeName } from './schemes.js';

/** The critical questions of the schemes, in plain words. After the works in `LITERATURE` (schemes.ts). */

/** A question that tests a step. */
export interface CriticalQuestion {
  /** As it is asked of any step of its kind. */
  readonly general: string;
  /**
   * As it is asked of one step. `{reason}` stands for what declares the step, `{reasons}` for all its premises, `{facts}` for those that are
   * neither a rule nor a judgement, `{rule}` for a premise that says what causes what, `{conclusion}` for what is inferred, `{policy}` for the
   * same where it says what to do, `{aim}` where it is no fact, `{effect}` where it is no judgement. A question with nothing to stand for a name is not asked.
   */
  readonly ofStep: string;
}

/** The questions of a scheme, each in its two wordings. */
function questions(
  ...pairs: readonly (readonly [general: string, ofStep: string])[]
): readonly CriticalQuestion[] {
  return pairs.map(([general, ofStep]) => ({ general, ofStep }));
}

export const SCHEME_QUESTIONS: Readonly<Record<SchemeName, readonly CriticalQuestion[]>> = {
  consequences: questions(
    ['How do we know that it would have these results?', 'How do we know this: {facts}?'],
    [
      'What other results would it have, and do they matter more than this one?',
      '{conclusion}: which other results would there be, and do they speak against this?',
    ],
    [
      'Is there a cheaper or safer way to get the same result?',
      '{policy}: is there a cheaper or safer way to the same end?',
    ],
    ['Who gains from these results, and who loses?', '{reason}: who gains from this, and who loses?'],
  ),
  'practical reasoning': questions(
    [
      'Which goal is meant, and does everyone who has to act share it?',
      '{aim}: which goal is behind this, and does everyone who has to act share it?',
    ],
    ['Does this way really lead to the goal?', 'How exactly do we get from {reason} to {conclusion}?'],
    [
      'What other ways lead to the same goal, and why is this one better?',
      '{policy}: which other ways lead to the same goal, and why is this one better?',
    ],
    [
      'What does it cost, what else would it cause, and what could prevent it?',
      '{conclusion}: which costs, risks or obstacles speak against this?',
    ],
  ),
  values: questions(
    [
      'Which value is meant, and do the people who have to agree hold it too?',
      '{conclusion}: which value is behind this, and do the people who have to agree hold it too?',
    ],
    [
      'Which other value is against it, and why should that one come second?',
      '{conclusion}: which other value speaks against this, and why should that value come second?',
    ],
    ['Is the value enough for the conclusion?', 'Why should we conclude {conclusion} from {reasons}?'],
  ),
  'expert opinion': questions(
    [
      'Is the person an expert on exactly this, and what exactly did they say?',
      '{reason}: who is the expert here, and an expert on what exactly?',
    ],
    ['Do other experts agree?', '{conclusion}: do other experts agree with this?'],
    [
      'Does the expert gain something if people believe it?',
      '{conclusion}: does the expert gain something if people believe this?',
    ],
    ['What evidence does the expert have?', '{conclusion}: what evidence does the expert have for this?'],
  ),
  'position to know': questions(
    [
      'Could they really know this from where they were?',
      '{conclusion}: who says so, and could they really know this?',
    ],
    [
      'Are they honest about it, or do they have a reason not to be?',
      '{conclusion}: do those who say so gain something if people believe this?',
    ],
    [
      'Who else could know, and what do they say?',
      '{conclusion}: who else could know whether this is true, and what do they say?',
    ],
  ),
  example: questions(
    ['Is this example described correctly?', '{reason}: is this example described correctly?'],
    [
      'Is the example typical, or was it chosen because it fits?',
      '{reason}: is this example typical, or was it chosen because it fits?',
    ],
    ['Which examples show the opposite?', '{conclusion}: which examples speak against this?'],
    [
      'Is one example enough to say it in general?',
      '{conclusion}: how many examples would be enough to conclude this?',
    ],
  ),
  analogy: questions(
    [
      'What do the two cases have in common, and does that matter here?',
      '{conclusion}: which cases are compared to conclude this, and what do they have in common?',
    ],
    [
      'How do the two cases differ, and does that matter more?',
      '{conclusion}: how do the cases that are compared differ, so that this may not follow?',
    ],
    [
      'Is there a case that is just as similar but ended differently?',
      '{conclusion}: which similar case speaks against this?',
    ],
  ),
  precedent: questions(
    [
      'Is this really the same kind of case?',
      '{conclusion}: is the earlier case of the same kind, so that we can conclude this?',
    ],
    [
      'Was the earlier decision right, and what were its results?',
      '{reason}: what good and what bad results did this have?',
    ],
    [
      'What has changed since then?',
      '{conclusion}: what has changed since the earlier case, so that this may not follow?',
    ],
  ),
  'cause to effect': questions(
    [
      'Does the first always cause the second, or only sometimes?',
      '{rule}: is this always so, or only sometimes?',
    ],
    ['Is the cause really there?', 'How do we know this: {facts}?'],
    [
      'What could prevent the effect, and what else could cause it?',
      '{effect}: what else could lead to this, and what could prevent it?',
    ],
    ['Does the cause really lead there?', 'Could {conclusion} be wrong in spite of {reasons}?'],
  ),
  sign: questions(
    [
      'How often does this sign appear even when the thing is not there?',
      'Could {conclusion} be wrong in spite of {reasons}?',
    ],
    ['What else could explain the sign?', 'What else could explain this: {facts}?'],
    [
      'What other signs would we expect, and do we see them?',
      '{conclusion}: which other signs would we expect if this is true, and do we see them?',
    ],
  ),
  'evidence to hypothesis': questions(
    ['Would we see the same if it were false?', 'Could {conclusion} be wrong in spite of {reasons}?'],
    [
      'Was it tested in a way that could have shown it to be false?',
      '{conclusion}: how could one show that this is false, and did anyone try?',
    ],
    [
      'What counts against it, and did anyone look just as hard for that?',
      '{conclusion}: what counts against this, and did anyone look for it just as hard?',
    ],
  ),
  'popular practice': questions(
    [
      'Who was counted, and how many people really think or do this?',
      '{reason}: who was counted, and who really thinks or does this?',
    ],
    [
      'Do they have a good reason, or do they just follow others?',
      '{reason}: do they have a good reason, or do they just follow others?',
    ],
    ['Why does that make it right here?', '{conclusion}: why should we accept this only because others do?'],
  ),
  commitment: questions(
    [
      'What exactly did they promise, and in which words?',
      '{reason}: which promise or agreement is meant, and what are its words?',
    ],
    [
      'Does it really follow from what they promised?',
      '{conclusion}: does this really follow from what was promised or agreed?',
    ],
    [
      'Have they taken it back, or has the other side not kept its part?',
      '{reason}: has anybody taken this back or broken it since?',
    ],
  ),
  'verbal classification': questions(
    [
      'Does the word mean the same in both places?',
      'Which word links these two, and does it mean the same in both: {reason} and {conclusion}?',
    ],
    [
      'Does the thing fit the whole meaning of the word, or only a part of it?',
      '{conclusion}: by which definition is this true, and does everybody use that one?',
    ],
    [
      'Would another word fit as well, and what would follow then?',
      '{reason}: which other words would describe this as well, and what would follow then?',
    ],
  ),
  alternatives: questions(
    [
      'Are these really the only possibilities?',
      '{conclusion}: which other possibilities are there, so that this does not follow?',
    ],
    ['Is the other possibility really ruled out?', 'How do we know this: {reason}?'],
    [
      'Is something between the two possible?',
      '{conclusion}: is this wholly true, or is something in between possible?',
    ],
  ),
  'slippery slope': questions(
    [
      'Which steps come in between, and how likely is each of them?',
      '{reason}: which steps lead to this, and how likely is each of them?',
    ],
    ['Where could we stop?', '{reason}: where could we stop before this happens?'],
    ['Is the end really as bad as it is described?', '{reason}: would this really be so bad?'],
  ),
};
