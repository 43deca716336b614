import type { Answer } from '../map/answers.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { MapLabels } from '../verdict/map-labels.js';
import type { Workshop } from './exercise-maker.js';
import { besideSentence, paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { stepFor } from './exercise-steps.js';
import { title } from './exercise-title.js';
import { speaks, voicesAbout } from './exercise-voices.js';
import type { WantedNoun } from './wanted-sentence.js';

/** What a question about an answer tells first: what is said, by whom, about what, and on which grounds. */

/** More grounds than these are not told: an answer to one of them is enough. */
const MAX_GROUNDS = 2;

/** What is said by a step, and where answers meet only what it rests on, that too. */
export function replySetting(
  statement: Statement,
  step: Relation | null,
  answers: readonly Answer[],
  { view, wording, team }: Pick<Workshop, 'view' | 'wording' | 'team'>,
): string[] {
  const said = sayEntry(statement, wording);
  const voices = voicesAbout(statement, view);
  const theirs = (says: string) =>
    paragraph(
      `${says}: ${said}`,
      besideSentence(step, statement),
      groundsSentence(statement, answers, view.labels),
    );
  if (step === null || step.sign === 'support') {
    const says = speaks(voices.alone, statement.kind === 'evidence' ? 'cite' : 'say');
    const role = roleSentence(statement, view.map, step);
    return [
      paragraph(
        `${says}: ${said}`,
        role,
        besideSentence(step, statement),
        groundsSentence(statement, answers, view.labels),
      ),
    ];
  }
  const yours = nodeAnchor(step.target);
  const [verb, theirVerb] = isOwnObjection(yours) ? ['object', 'answer'] : ['say', 'object'];
  const you = speaks(
    voices.you,
    yours.kind === 'evidence' && step.target.node === 'statement' ? 'cite' : verb,
  );
  if (step.target.node === 'statement') {
    return [
      paragraph(
        `${you}: ${sayEntry(yours, wording)}`,
        roleSentence(yours, view.map, stepFor(yours, team, view)),
      ),
      theirs(speaks(voices.they, theirVerb)),
    ];
  }
  const attacked = step.target;
  const end = sayEntry(nodeAnchor(attacked.target), wording);
  const [leads, fails] =
    attacked.sign === 'support'
      ? ['So', `${speaks(voices.they, 'say')} that this does not follow`]
      : [
          `${speaks(voices.you, 'say')} this against`,
          `${speaks(voices.they, 'say')} that it is no good ${yours.kind === 'reply' ? 'answer' : 'objection'}`,
        ];
  return [
    paragraph(`${you}: ${sayEntry(yours, wording)}`, besideSentence(attacked, yours), `${leads}: ${end}`),
    theirs(fails),
  ];
}

/** Whether what is attacked is an objection itself: then one has objected, and they answer. */
function isOwnObjection({ kind }: Statement): boolean {
  return kind === 'counterpoint';
}

/** What is asked, and what the answers to it are called. */
export function replyAsked(step: Relation | null): readonly [question: string, noun: WantedNoun] {
  if (step === null || step.sign === 'support')
    return ['What do you say against it?', ['objection', 'objections']];
  const question = isOwnObjection(nodeAnchor(step.target)) ? 'What do you say now?' : 'What do you answer?';
  return [question, ['answer', 'answers']];
}

/** The grounds that the answers wanted attack, where none attacks what is said: nobody can answer what is not told. */
function groundsSentence(statement: Statement, answers: readonly Answer[], { statusOf }: MapLabels): string {
  const counting = answers.filter(({ attack }) => statusOf(attack) === 'in');
  const wanted = counting.length > 0 ? counting : answers;
  if (wanted.some(({ depth }) => depth === 0)) return '';
  const grounds = wanted.map(({ attack: { target } }) => nodeAnchor(target));
  const told = [...new Set(grounds)].filter((one) => one !== statement).slice(0, MAX_GROUNDS);
  return told.length === 0 ? '' : `For this they name: ${told.map(title).join('; ')}.`;
}
