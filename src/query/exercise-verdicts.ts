import type { ArgumentNode, Relation, Statement, Status } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { STATUS_WORDS } from '../map/status-words.js';
import type { MapLabels } from '../verdict/map-labels.js';
import type { AnswerVerdict } from './exercise.js';
import { title } from './exercise-title.js';

/** The verdict on an entry in a clause with its reason, so that nothing that falls is taught as the answer. */

/** The verdicts, and which entries a reason may name: all unless it is said. */
export interface NamedVerdicts extends Pick<MapLabels, 'statusOf'> {
  isTold?(statement: Statement): boolean;
}

/** The verdict on an entry. */
export function verdictOn(statement: Statement, labels: NamedVerdicts): AnswerVerdict {
  const status = labels.statusOf(statement);
  return { status, words: `${STATUS_WORDS[status]}: ${reason(statement, labels)}` };
}

/** The verdict on what an entry does by a step: whether the entry stands, and whether it counts there. */
export function verdictOnStep(
  step: Relation,
  labels: NamedVerdicts,
  premise: Statement = declaringPremise(step),
): AnswerVerdict {
  const own = labels.statusOf(premise);
  const status = labels.statusOf(step);
  // What falls counts nowhere, and what is undecided can count nowhere for certain.
  if (status === 'in' || own === 'out' || own === status) return verdictOn(premise, labels);
  const counts = status === 'out' ? 'does not count here' : 'might not count here';
  return { status: own, words: `${STATUS_WORDS[own]}, but ${counts}: ${stepReason(step, labels)}` };
}

/** What becomes of something, and of its step if it has one: `In this file, the objection stands, but does not count here.` What somebody says is named so. */
export function outcomeOf(
  statement: Statement,
  step: Relation | null,
  { statusOf }: Pick<MapLabels, 'statusOf'>,
  named = `the ${nounFor(statement)}`,
): string {
  const status = statusOf(statement);
  const verb = status === 'undecided' ? 'is undecided' : STATUS_WORDS[status];
  const use = status === 'in' && step !== null ? USE_WORDS[statusOf(step)] : '';
  return `In this file, ${named} ${verb}${use}.`;
}

/** What becomes of the use of an entry that stands, by the verdict on its step. */
const USE_WORDS: Readonly<Record<Status, string>> = {
  in: '',
  out: ', but does not count here',
  undecided: ', but might not count here',
};

/** What an entry is called in a question. */
export function nounFor({ kind }: Pick<Statement, 'kind'>): string {
  return kind === 'counterpoint' ? 'objection' : kind;
}

function reason(statement: Statement, labels: NamedVerdicts): string {
  switch (labels.statusOf(statement)) {
    case 'in':
      return statement.attackedBy.length === 0 ? 'nothing attacks it' : 'no attack on it counts';
    case 'out':
      return attackedWords(statement, 'in', labels) ?? lostWords(statement, labels);
    case 'undecided':
      return openWords(statement, labels);
  }
}

function stepReason(step: Relation, labels: NamedVerdicts): string {
  const wanted = labels.statusOf(step) === 'out' ? 'in' : 'undecided';
  const fallen = step.premises
    .filter(canName(labels))
    .find((premise) => labels.statusOf(premise) === (wanted === 'in' ? 'out' : wanted));
  if (fallen !== undefined) return `${title(fallen)}, which it needs, ${fate(labels.statusOf(fallen))}`;
  const by = attackWith(step, wanted, labels);
  return by === null ? 'its step does not hold' : `${title(by)} attacks the step from it`;
}

/** `“Only law binds” attacks it`; null where no attack has that verdict. */
function attackedWords(node: ArgumentNode, wanted: Status, labels: NamedVerdicts): string | null {
  if (!node.attackedBy.some((one) => labels.statusOf(one) === wanted)) return null;
  const by = attackWith(node, wanted, labels);
  return by === null ? 'an attack on it counts' : `${title(by)} attacks it`;
}

/** Who makes an attack with that verdict; null where none may be named. */
function attackWith(node: ArgumentNode, wanted: Status, labels: NamedVerdicts): Statement | null {
  return (
    node.attackedBy
      .filter((one) => labels.statusOf(one) === wanted)
      .map(declaringPremise)
      .find(canName(labels)) ?? null
  );
}

function canName({ isTold }: NamedVerdicts): (statement: Statement) => boolean {
  return (statement) => isTold?.(statement) ?? true;
}

function lostWords({ supportedBy }: Statement, labels: NamedVerdicts): string {
  const [support] = supportedBy;
  if (support === undefined) return 'no reason is given for it';
  const fallen = support.premises
    .filter(canName(labels))
    .find((premise) => labels.statusOf(premise) === 'out');
  if (supportedBy.length > 1) {
    const isFacts = supportedBy.every(({ premises }) => premises[0]!.kind === 'evidence');
    return `none of its ${isFacts ? 'evidence' : 'reasons'} counts`;
  }
  if (support.premises.length > 1) {
    const isFacts = support.premises.every(({ kind }) => kind === 'evidence');
    const what = isFacts ? 'its pieces of evidence' : 'its reasons';
    return fallen === undefined
      ? `${what}, which are needed together, no longer count`
      : `${what} are needed together, and ${title(fallen)} falls`;
  }
  const what = support.premises[0]!.kind === 'evidence' ? 'its only evidence' : 'its only reason';
  return fallen === undefined ? `${what} no longer counts` : `${what}, ${title(fallen)}, falls`;
}

function openWords(statement: Statement, labels: NamedVerdicts): string {
  const by = attackWith(statement, 'undecided', labels);
  if (by === null) {
    const isAttacked = statement.attackedBy.some((one) => labels.statusOf(one) === 'undecided');
    return isAttacked ? 'an attack on it might count' : 'what it rests on is undecided';
  }
  const isMutual = by.attackedBy.some((back) => declaringPremise(back) === statement);
  return isMutual ? `it and ${title(by)} attack each other` : `${title(by)} might count against it`;
}

function fate(status: Status): string {
  return status === 'out' ? 'falls' : 'is undecided';
}
