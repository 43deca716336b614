import type { Answer } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { otherTeam, type Team, teamThatSays } from '../query/teams.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { speakerOfAnswer } from './answers.js';
import { type CitingLine, citationOf, inShort } from './citing.js';

/** How a sheet for one team says whose words an answer uses, and against what it is. */

/** What an answer says, by who says it: premises of its own side, and those that the other side says. */
export interface Said {
  readonly own: readonly Statement[];
  readonly borrowed: readonly Statement[];
}

export function saidBySide(view: View, { attack: { premises } }: Answer): Said {
  const [speaker] = premises;
  const team = teamThatSays(view, speaker!);
  const isBorrowed = (one: Statement) => {
    const says = teamThatSays(view, one);
    return team !== null && says !== null && says !== team;
  };
  return {
    own: premises.filter((one) => !isBorrowed(one)),
    borrowed: premises.filter(isBorrowed),
  };
}

/** Against what an answer is, where that is not what is said itself: `against your evidence “…” (Gates, 2009)`; `whose` it is says the team's own sheet. */
export function againstWhat({ attack: { target }, way }: Answer, whose: 'your' | 'their'): CitingLine {
  if (way === 'itself' || way === 'step') return [];
  const anchor = nodeAnchor(target);
  const isEvidence = anchor.kind === 'evidence';
  const what = `${isEvidence ? 'evidence ' : ''}${inQuotes(inShort(anchor))}`;
  const cited = isEvidence ? [what, citationOf(anchor)] : [what];
  if (way === 'inference') {
    const who = whose === 'your' ? 'you' : 'they';
    return [`against what ${who} conclude from ${isEvidence ? 'the ' : ''}`, ...cited];
  }
  return [`against ${whose} ${isEvidence ? '' : 'claim '}`, ...cited];
}

/** Whether an answer is against the other side of a team: by whose what it attacks is, or, where that is nobody's, by who says it. */
export function isSaidFor(view: View, answer: Answer, team: Team): boolean {
  const attacked = teamThatSays(view, nodeAnchor(answer.attack.target));
  return attacked === null
    ? teamThatSays(view, speakerOfAnswer(answer)) !== otherTeam(team)
    : attacked !== team;
}
