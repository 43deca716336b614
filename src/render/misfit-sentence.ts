import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import type { AttackedMisfit, Misfit, UnsupportedMisfit } from '../query/stance-misfits.js';
import type { Stances } from '../query/stances.js';
import { listAnd } from '../words/lists.js';
import { namedInSentence } from './row-words.js';
import type { Signs } from './signs.js';

/** Stances that do not fit each other, as a sentence, without blame. */
export function misfitSentence(misfit: Misfit, stances: Stances, signs: Signs): string {
  const telling: Telling = {
    name: (statement) => namedInSentence(statement, signs),
    youDo: (statement) => (stances.get(statement) === 'agree' ? 'you agree with' : 'you doubt'),
  };
  return misfit.is === 'attacked'
    ? attackedSentence(misfit, stances, telling)
    : unsupportedSentence(misfit, telling);
}

interface Telling {
  name(statement: Statement): string;
  /** `you agree with`, `you doubt` */
  youDo(statement: Statement): string;
}

function attackedSentence(
  { agreed, attack, because }: AttackedMisfit,
  stances: Stances,
  { name, youDo }: Telling,
): string {
  const attackers = listAnd(attack.premises.map(name));
  if (attack.premises.every((premise) => stances.get(premise) === 'agree'))
    return attack.premises.length === 1
      ? `You agree with ${name(agreed)} and with ${attackers}, which attacks it. They cannot both stand.`
      : `You agree with ${name(agreed)}. You also agree with ${attackers}, which together attack it. They cannot all stand.`;
  const attacker = name(declaringPremise(attack));
  return `You agree with ${name(agreed)}, but ${attacker}, which attacks it, counts because ${youDo(because)} ${name(because)}.`;
}

function unsupportedSentence(
  { agreed, support, lacks, because, isOnly }: UnsupportedMisfit,
  { name, youDo }: Telling,
): string {
  const begin = `You agree with ${name(agreed)}, but`;
  const cause = `because ${youDo(because)} ${name(because)}`;
  if (!isOnly) return `${begin} no reason for it counts any more, ${cause}.`;
  if (lacks === because) return `${begin} you doubt ${name(lacks)}, which it needs.`;
  if (lacks !== null) return `${begin} ${name(lacks)}, which it needs, falls ${cause}.`;
  return `${begin} the step to it from ${name(declaringPremise(support))} does not count ${cause}.`;
}
