import type { Relation, Statement } from '../map/model.js';
import { byDeclarer, declaringPremise } from '../map/premises.js';
import type { Attack } from '../query/attacks.js';
import { bestStep } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';
import { listRowLines } from './list-row.js';
import type { Look } from './look.js';
import { rowWords, spokenWords } from './row-words.js';
import { verdictColumn } from './verdict-words.js';
import { wrap } from './wrap.js';

/** What attacks an entry as a list, each attack with its answers below it. */
export function attackLines(
  attacked: Statement,
  attacks: readonly Attack[],
  view: View,
  look: Look,
  words: readonly string[],
): string[] {
  const name = look.plain ? spokenWords(attacked) : rowWords(attacked, look.width, look.signs.more);
  const row = (attacks: readonly [Relation, ...Relation[]], indent: number, under: Statement) =>
    listRowLines(declaringPremise(attacks[0]), view, look, {
      words,
      verdicts: true,
      notes: [],
      step: bestStep(attacks, view.labels),
      indent,
      before: indent === 0 ? '' : 'answered by ',
      // Where the row above is what it attacks, that need not be said.
      attacks: attacks.filter(({ target }) => target !== under),
    });
  return [
    ...wrap(`${look.ink.bold('Attacks on:')} ${name}  ${attacked.id}`, look.width, '', '  '),
    ...attacks.flatMap(({ statement, relation, answers }) => [
      '',
      ...row([relation], 0, attacked),
      ...byDeclarer(answers).flatMap((attacks) => row(attacks, 4, statement)),
      ...(answers.length === 0 ? [`${verdictColumn(null, look)}    no answer in the file`] : []),
    ]),
  ];
}
