import { reasonsFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { premisesOf } from '../map/premises.js';
import { inferenceQuestions } from '../query/critical-questions.js';
import { schemeNamed } from '../query/schemes.js';
import { listOr } from '../words/lists.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { smallNumber } from '../words/small-number.js';
import { oneLine } from '../words/text.js';
import {
  type CitingBlock,
  type CitingItem,
  citedText,
  joinedLines,
  list,
  paragraph,
  strong,
} from './citing.js';
import { authorClaims, quotedAndCited } from './task-words.js';
import { paragraphsOf, paragraphWords, sharePlace } from './text-places.js';
import { otherClaims, shuffledChoices } from './worksheet-choices.js';
import {
  type Ask,
  ask,
  type Candidate,
  candidate,
  type Level,
  type Task,
  type TaskSetting,
} from './worksheet-task.js';

/** Tasks of a worksheet: to say which reasons the author gives for a claim, and by what kind of step they lead to it. */

/** More reasons than these are not asked for. */
const MAX_REASONS = 3;

/** The steps to a claim from what the text says, with what they need. */
interface Reasoning {
  readonly claim: Statement;
  readonly steps: readonly Relation[];
  /** The reasons that the text says. */
  readonly reasons: readonly Statement[];
  /** What the steps need beside, and the text does not say. */
  readonly implied: readonly Statement[];
  /** The kinds of step, each once; none unless all steps have one that can be explained. */
  readonly schemes: readonly string[];
}

/** A task for each claim of the text for which the text says a reason; the thesis comes last, since another task asks for it. */
export function tracingTasks(claims: readonly Statement[], setting: TaskSetting): Candidate[] {
  const { thesis } = setting.view.map;
  const asked = claims.filter(
    (claim) => setting.isSaid(claim) && reasoningFor(claim, setting).reasons.length > 0,
  );
  const isEasy = (claim: Statement) => isInOtherWords(reasoningFor(claim, setting));
  // Where it is asked what is implied, claims whose reasons need something implied come first.
  const asksImplied = (claim: Statement) =>
    setting.level === '3' && reasoningFor(claim, setting).implied.length > 0;
  const unordered = asked.filter((claim) => claim !== thesis);
  const others = [...unordered.filter(asksImplied), ...unordered.filter((claim) => !asksImplied(claim))];
  const ordered = [
    ...others.filter((claim) => !isEasy(claim)),
    ...others.filter(isEasy),
    ...asked.filter((claim) => claim === thesis),
  ];
  return ordered.map((about) =>
    candidate(about, MINUTES[setting.level], () => tracingTasksFor(reasoningFor(about, setting), setting)),
  );
}

function reasoningFor(claim: Statement, { isSaid }: TaskSetting): Reasoning {
  const steps = claim.supportedBy.filter(({ premises }) => premises.some(isSaid));
  const premises = premisesOf(steps);
  const schemes = steps.flatMap(({ scheme }) =>
    scheme === null || schemeNamed(scheme) === null ? [] : oneLine(scheme),
  );
  return {
    claim,
    steps,
    reasons: premises.filter(isSaid),
    implied: premises.filter(({ implicit }) => implicit),
    schemes: schemes.length === steps.length ? [...new Set(schemes)] : [],
  };
}

/** Whether the reasons stand in the very sentences of the claim: then they are often no more than the claim in other words. */
function isInOtherWords({ claim, reasons }: Reasoning): boolean {
  return reasons.every((reason) => sharePlace(claim, reason));
}

const MINUTES: Readonly<Record<Level, number>> = { 1: 4, 2: 6, 3: 9 };

/** The same for few reasons as for many, so that groups with other tasks can earn as many marks. */
const MARKS_OF_ASK = 2;

function tracingTasksFor(reasoning: Reasoning, setting: TaskSetting): Task[] {
  const { claim, reasons } = reasoning;
  const open = tracingTask(reasoning, [], setting);
  if (setting.level !== '1' || reasons.length > MAX_REASONS) return [open];
  const wrong = otherClaims(claim, reasons, 2, setting);
  return wrong.length === 0 ? [open] : [tracingTask(reasoning, wrong, setting), open];
}

/** The task, with wrong reasons beside the right ones to choose from where there are any. */
function tracingTask(reasoning: Reasoning, wrong: readonly Statement[], setting: TaskSetting): Task {
  const { level } = setting;
  const { claim, reasons, implied, schemes } = reasoning;
  const isChosen = wrong.length > 0;
  const asksImplied = level === '3' && implied.length > 0;
  const asks = [
    reasonsAsk(reasoning, setting, wrong),
    ...(schemes.length === 0 ? [] : [kindAsk(reasoning)]),
    ...(asksImplied ? [impliedAsk(implied, setting)] : []),
    ...(level === '3' && schemes.length > 0 ? [testAsk(reasoning, setting)] : []),
  ];
  return {
    kind: 'trace',
    about: claim,
    setting: [authorClaims(claim, setting)],
    asks,
    marks: MARKS_OF_ASK * asks.length,
    minutes: MINUTES[level],
    prints: [claim],
    options: isChosen ? [...reasons, ...wrong] : [],
    ticks: isChosen ? reasons : [],
    answers: [...(isChosen ? [] : reasons), ...(asksImplied ? implied : [])],
    schemes,
  };
}

function reasonsAsk(reasoning: Reasoning, setting: TaskSetting, wrong: readonly Statement[]): Ask {
  const { claim, reasons } = reasoning;
  const { level, hasText } = setting;
  const count = reasons.length;
  const answer = [
    paragraph(strong('Answer:')),
    list(itemsOfReasons(reasoning)),
    ...needsImplied(reasoning, setting),
  ];
  if (wrong.length > 0) {
    const tick = count === 1 ? 'Tick the reason that' : `Tick the ${smallNumber(count)} reasons that`;
    const choices = shuffledChoices(reasons, wrong, claim.id);
    const support = count === 1 ? 'supports' : 'support';
    return ask([`${tick} ${hasText ? 'the author gives for' : support} this claim.`], 0, answer, { choices });
  }
  const places = paragraphWords(reasons);
  const hint = level === '3' || places === '' ? '' : ` Look at ${places}.`;
  return ask([`${reasonsAskedFor(count, setting)}${hint}`], Math.min(count, MAX_REASONS) + 1, [
    ...answer,
    ...alsoRight(reasoning, setting),
  ]);
}

function reasonsAskedFor(count: number, { hasText }: TaskSetting): string {
  if (!hasText)
    return count === 1
      ? 'Write down a reason for this claim.'
      : `Write down ${smallNumber(Math.min(count, MAX_REASONS))} reasons for this claim.`;
  if (count === 1) return 'Which reason does the author give for this claim?';
  if (count <= MAX_REASONS) return `Which ${smallNumber(count)} reasons does the author give for this claim?`;
  return `Write down ${smallNumber(MAX_REASONS)} of the author’s reasons for this claim.`;
}

/** The reasons that the text says, each once; what is needed together with another says so. */
function itemsOfReasons({ steps, reasons }: Reasoning): CitingItem[] {
  const told = new Set<Statement>();
  return steps.flatMap(({ premises }) => {
    const here = premises.filter((premise) => reasons.includes(premise));
    const known = here.filter((premise) => told.has(premise));
    const fresh = here.filter((premise) => !told.has(premise));
    for (const premise of fresh) told.add(premise);
    return fresh.map((premise, i): CitingItem => {
      const partner = i === 0 ? known.map(({ text }) => ` (needed together with ${inQuotes(text)})`) : [];
      const note = i === 0 ? partner.join('') : ' (needed together with the one above)';
      return { line: [...citedText(premise), note] };
    });
  });
}

/** What the steps need beside: nobody is asked for it, or another question is. */
function needsImplied({ implied }: Reasoning, { level, hasText }: TaskSetting): CitingBlock[] {
  if (implied.length === 0 || level === '3') return [];
  const sentences = [...new Set(implied)].map((one) => withFullStop(one.text)).join(' ');
  const why = hasText ? 'the text does not say it' : 'it is only implied';
  return [paragraph(strong(`Not asked for, since ${why}: `), sentences)];
}

/** More reasons than these are not told as right, too. */
const MAX_ALSO = 8;

/** What pupils can also name: the reasons that the text gives for the reasons, and for what else it says in the very sentence of the claim. */
function alsoRight(reasoning: Reasoning, { isSaid, saidBeside }: TaskSetting): CitingBlock[] {
  const { claim, reasons } = reasoning;
  const isOther = (one: Statement) => isSaid(one) && one !== claim && !reasons.includes(one);
  const further = [...new Set(reasons.flatMap(reasonsFor).filter(isOther))].slice(0, MAX_ALSO);
  const quotedAll = (statements: readonly Statement[]) => joinedLines(statements.map(quotedAndCited), ' ');
  const served = new Set(claim.gives.map(({ target }) => nodeAnchor(target)));
  const places = new Set(reasons.flatMap(paragraphsOf));
  const isNear = (one: Statement) => paragraphsOf(one).some((paragraph) => places.has(paragraph));
  const beside = saidBeside(claim)
    .filter((one) => isOther(one) && !served.has(one))
    .flatMap((one) => {
      const others = reasonsFor(one).filter((reason) => isOther(reason) && isNear(reason));
      const fresh = others.filter((reason) => !further.includes(reason)).slice(0, MAX_ALSO);
      return fresh.length === 0 ? [] : [{ claim: one, reasons: fresh }];
    });
  return [
    ...(further.length === 0 ? [] : [paragraph(strong('Also right: '), ...quotedAll(further))]),
    ...beside.map((one) =>
      paragraph(
        strong('Accept as well: '),
        ...quotedAll(one.reasons),
        ` The author gives this for ${inQuotes(one.claim.text)}, which the text says in the same sentence.`,
      ),
    ),
  ];
}

function kindAsk({ steps, schemes, reasons }: Reasoning): Ask {
  const [only, ...others] = schemes;
  if (others.length === 0)
    return ask(
      ['Which kind of step from the box leads to the claim?'],
      1,
      [paragraph(strong('Answer: '), only!)],
      { needsBox: true },
    );
  return ask(
    [
      `Which ${smallNumber(schemes.length)} kinds of step from the box lead to this claim? Say for each from which reason it starts.`,
    ],
    schemes.length + 1,
    [
      paragraph(strong('Answer:')),
      list(
        schemes.map((name): CitingItem => {
          const from = premisesOf(steps.filter(({ scheme }) => oneLine(scheme!) === name));
          const named = from.filter((one) => reasons.includes(one)).map(({ text }) => inQuotes(text));
          return { line: [`${name}, from ${listOr(named)}`] };
        }),
      ),
    ],
    { needsBox: true },
  );
}

function impliedAsk(implied: readonly Statement[], { hasText }: TaskSetting): Ask {
  const unsaid = hasText ? ', though the author does not say it,' : ', though nobody says it,';
  return ask([`What else must be true${unsaid} so that the reasons lead to the claim?`], 2, [
    paragraph(strong('Answer:')),
    list(
      [...new Set(implied)].map((one) => ({
        line: [oneLine(one.text), hasText ? ' (implied, not in the text)' : ' (implied)'],
      })),
    ),
  ]);
}

/** No more questions than these are given as examples. */
const MAX_EXAMPLES = 3;

/** To test the steps with a question: those that are known for steps of this kind. */
function testAsk({ steps }: Reasoning, { hasText }: TaskSetting): Ask {
  // One step of each kind: the questions about the others would be alike.
  const kinds = [...new Map(steps.map((step) => [step.scheme, step])).values()];
  const each = Math.max(1, Math.floor(MAX_EXAMPLES / kinds.length));
  const known = kinds.flatMap((step) => inferenceQuestions(step).slice(0, each));
  const answer: CitingBlock[] = [
    paragraph(
      strong('Answer: '),
      `Any question that ${hasText ? 'the author' : 'somebody who makes the claim'} would have to answer counts. For example:`,
    ),
    list([...new Set(known)].slice(0, MAX_EXAMPLES).map((question) => ({ line: [question] }))),
  ];
  return ask(['Write one question that tests whether the reasons are enough for the claim.'], 2, answer);
}
