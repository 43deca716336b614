import type { Answer } from '../map/answers.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { forwardRelations } from '../map/relations.js';
import { otherTeam, type Team, teamThatSays } from '../query/teams.js';
import type { View } from '../query/view.js';
import { rankedAnswers, speakerOfAnswer } from './answers.js';

/** What the other side may say against what a team says, and what the team answers. */

/** Whether an answer to something may come from the other side of a team, and does harm. */
export function isAgainst(view: View, said: Statement, team: Team): (objection: Answer) => boolean {
  const attacked = new Set(
    forwardRelations(said.gives)
      .filter(({ sign }) => sign === 'attack')
      .map(({ target }) => nodeAnchor(target)),
  );
  const needed = neededFor(view, said);
  return (objection) => {
    const speaker = speakerOfAnswer(objection);
    if (teamThatSays(view, speaker) === team || attacked.has(speaker)) return false;
    return objection.depth <= NEAR || needed.has(objection.attack.target);
  };
}

/** What attacks a reason, its step or evidence is about what is said, even if something else supports it as well. */
const NEAR = 1;

/** What is said, and all without which it falls: its only step from reasons that may count, the premises of that, and so on. */
function neededFor({ labels }: View, said: Statement): ReadonlySet<ArgumentNode> {
  return restingOn(said, ({ supportedBy }) => supportedBy.filter((step) => labels.statusOf(step) !== 'out'));
}

/** What is said, and all on which it rests: where there is only one step to it, that, its premises, and so on. */
export function restingOn(
  said: Statement,
  stepsTo: (statement: Statement) => readonly Relation[],
): ReadonlySet<ArgumentNode> {
  const needed = new Set<ArgumentNode>([said]);
  for (const node of needed) {
    if (node.node === 'relation') {
      for (const premise of node.premises) needed.add(premise);
      continue;
    }
    const [only, ...others] = stepsTo(node);
    if (only !== undefined && others.length === 0 && !node.assumed) needed.add(only);
  }
  return needed;
}

/** What a team has against an objection to what it says. */
export interface OwnAnswer {
  readonly answer: Answer;
  /** It falls or does not count: nothing to rely on. */
  readonly isWeak: boolean;
  /** It is what is objected to. */
  readonly isItself: boolean;
}

/** The team's best answer to an objection: rather one that can count, and rather another one than what is objected to. */
export function ownAnswer(view: View, objection: Answer, said: Statement, team: Team): OwnAnswer | undefined {
  const answers = rankedAnswers(view, objection.attack)
    .filter((answer) => teamThatSays(view, speakerOfAnswer(answer)) !== otherTeam(team))
    .map(
      (answer): OwnAnswer => ({
        answer,
        isWeak: view.labels.statusOf(answer.attack) === 'out',
        isItself: speakerOfAnswer(answer) === said,
      }),
    );
  const good = answers.filter(({ isWeak }) => !isWeak);
  return (
    good.find(({ isItself }) => !isItself) ??
    good[0] ??
    answers.find(({ isItself }) => !isItself) ??
    answers[0]
  );
}
