import { evidenceFor } from '../map/as-of.js';
import { anchor, attackKind, declaring, type Relation, type Side, type Statement } from '../map/model.js';
import { oneLine } from '../map/text.js';
import type { View } from '../map/view.js';

/** What a sheet is made from: the map, and what was chosen of it. */
export interface Material {
  readonly view: View;
  /** The chosen statements, in the argument's order. */
  readonly chosen: readonly Statement[];
  /** Whose packet it is; null for both sides. */
  readonly team: Team | null;
}

export const TEAMS = ['for', 'against'] as const;
export type Team = (typeof TEAMS)[number];

/** Whether a statement speaks for a team. */
export function speaksFor(view: View, statement: Statement, team: Team): boolean {
  const side: Side = view.structure.side[statement.index]!;
  return side === team || side === 'both';
}

/** Whether a statement speaks for the one team alone. */
export function isOnlyFor(view: View, statement: Statement, team: Team): boolean {
  return view.structure.side[statement.index] === team;
}

export function otherTeam(team: Team): Team {
  return team === 'for' ? 'against' : 'for';
}

/**
 * What the other side answers to a team's own answers, with all that only serves it: a team is to find that out.
 * For the side against, replies; for the side for, counterpoints to replies.
 */
function answersKeptBack({ structure }: View, team: Team): Set<Statement> {
  const kept = new Set<Statement>();
  const isAnswer = ({ kind, gives }: Statement) =>
    team === 'against'
      ? kind === 'reply'
      : kind === 'counterpoint' &&
        gives.length > 0 &&
        gives.every(({ target }) => anchor(target).kind === 'reply');
  const theirs = structure.order.filter((one) => structure.side[one.index] !== team);
  for (const one of theirs) if (isAnswer(one)) kept.add(one);
  // Then what serves only those, and what serves only that.
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const one of theirs) {
      if (one.gives.length > 0 && one.gives.every(({ target }) => kept.has(anchor(target)))) kept.add(one);
    }
  }
  return kept;
}

/** The material of a team, without what the other side keeps back. */
export function forTeam(material: Material): Material {
  const { view, chosen, team } = material;
  if (team === null) return material;
  const kept = answersKeptBack(view, team);
  return { ...material, chosen: chosen.filter((one) => !kept.has(one)) };
}

/** The attacks on a statement and on the steps that it declares, strongest first. */
export function objectionsTo(view: View, statement: Statement): Relation[] {
  const steps = statement.gives.filter((given) => declaring(given) === statement);
  return byStrength(
    view,
    [statement, ...steps].flatMap((node) => node.attackedBy),
  );
}

/** The attacks on what gives an attack, and on the attack itself, strongest first. */
export function answersTo(view: View, attack: Relation): Relation[] {
  const answers = [...attack.attackedBy, ...attack.premises.flatMap((premise) => premise.attackedBy)];
  return byStrength(
    view,
    answers.filter((answer) => !attacksBack(answer, attack)),
  );
}

/** Whether an attack on an objection is only what the objection attacks, half of a contradiction. */
function attacksBack(answer: Relation, attack: Relation): boolean {
  return answer.contradiction === 'reverse' && attack.target === declaring(answer);
}

const RANK = { in: 0, undecided: 1, out: 2 } as const;

/** Those that stand before those that are open before those that fall; then by how much evidence they bring. */
export function byStrength(view: View, relations: readonly Relation[]): Relation[] {
  const weight = (relation: Relation) => evidenceFor(declaring(relation)).length;
  return [...new Set(relations)].sort(
    (a, b) => RANK[view.labels.of(a)] - RANK[view.labels.of(b)] || weight(b) - weight(a) || a.index - b.index,
  );
}

/** The claims that support a statement, in file order. */
export function reasonsFor(statement: Statement): Statement[] {
  const premises = statement.supportedBy.flatMap((relation) => relation.premises);
  return [...new Set(premises.filter(({ kind }) => kind !== 'evidence'))];
}

/** What an attack comes to if it holds, as the last move of a block, and how the file judges that. */
export function therefore(view: View, attack: Relation): string {
  const comes = {
    undercut: 'even if what they say is true, their conclusion does not follow from it',
    undermine: 'what they say cannot carry what they rest on it',
    rebut: 'what they say cannot be kept as they say it',
  }[attackKind(attack)];
  const status = view.labels.of(attack);
  const judged = {
    in: '',
    undecided: ' (In this file that is still open: be ready for their answer.)',
    out: ' (In this file this answer falls: they have an answer to it.)',
  }[status];
  return `${comes}.${judged}`;
}

/** What attacks, in words: the texts of all its premises. */
export function attackText(attack: Relation): string {
  return attack.premises.map(({ text }) => oneLine(text)).join(' ');
}
