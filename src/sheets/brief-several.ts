import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { ownRelations } from '../query/deciding.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { shortAnswer, speakerOfAnswer, strongestAnswer } from './answers.js';
import { attackedIn } from './attacked-words.js';
import { answeredOnce } from './brief-once.js';
import {
  exchange,
  LINE_HEAD,
  line,
  type Row,
  SHORT_HEAD,
  saidAlone,
  shortened,
  unitsOf,
} from './brief-rows.js';
import { type CitingUnit, inShort } from './citing.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import type { Detail } from './sheet-kind.js';
import { attacksOn, ownPoints } from './side-points.js';
import { isAboutTag, kindWord } from './subjects.js';

/** A brief about several entries, such as the claims with a tag. */

/** What it says of an objection that has no place in a line of argument. */
const OTHER_HEAD = ['Objection', 'What it attacks', 'Best answer'];

/** A line of argument for each of several subjects; about a tag, then the objections with it that these lines do not have. */
export function linesOfSeveral(
  subjects: readonly Statement[],
  material: Material,
  detail: Detail,
): CitingUnit[] {
  const say = detail === 'least' ? saidAlone : shortAnswer;
  const isChosen = new Set(material.chosen);
  const once = answeredOnce();
  const lines = subjects
    .filter((one) => isChosen.has(one))
    .map((one, i) =>
      once(
        { about: one, cells: line(one, kindWord(one, material), material, say) },
        detail === 'least' ? `claim ${i + 1}` : inQuotes(inShort(one)),
      ),
    );
  return [
    ...(detail === 'least'
      ? unitsOf(
          LINES,
          SHORT_HEAD,
          lines.map((one, i) => shortened(one, i + 1, material)),
        )
      : unitsOf(LINES, LINE_HEAD, lines)),
    ...(isAboutTag(material)
      ? unitsOf('Other objections', OTHER_HEAD, otherObjections(subjects, material, say))
      : []),
  ];
}

const LINES = 'The lines of argument';

/** The chosen objections that are not the strongest attack on a subject, the most important first, each with its best answer. */
function otherObjections(subjects: readonly Statement[], material: Material, say: typeof shortAnswer): Row[] {
  const { view, chosen, asked = chosen } = material;
  const isChosen = new Set(chosen);
  const inLines = new Set(subjects.flatMap((one) => [one, strongestAttacker(one, view) ?? []].flat()));
  const attackOf = new Map(subjects.flatMap(attacksOn).map((one) => [declaringPremise(one), one]));
  const others = ownPoints(asked, 'against', view).filter((one) => isChosen.has(one) && !inLines.has(one));
  return mostImportantFirst(others, view).flatMap((about) => {
    const attack = attackOf.get(about) ?? ownRelations(about).find(({ sign }) => sign === 'attack');
    if (attack === undefined) return [];
    const [objection, answer] = exchange(
      { attack, way: 'itself', depth: 0 },
      ['what it attacks', attack.target],
      material,
      say,
    );
    return [{ about, cells: [objection, attackedIn(attack), answer] }];
  });
}

/** Who gives the strongest attack on what a line is about, by the view: a brief is made many times until it fits. */
const ATTACKERS = new WeakMap<View, Map<Statement, Statement | null>>();

/** Who gives the strongest attack on a statement; null for nobody. */
function strongestAttacker(one: Statement, view: View): Statement | null {
  const known = ATTACKERS.get(view) ?? new Map<Statement, Statement | null>();
  ATTACKERS.set(view, known);
  const before = known.get(one);
  if (before !== undefined) return before;
  const attack = strongestAnswer(view, one);
  const attacker = attack === undefined ? null : speakerOfAnswer(attack);
  known.set(one, attacker);
  return attacker;
}
