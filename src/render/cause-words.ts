import type { CauseRow, UncountedRow } from '../verdict/cause-tree.js';
import { isStatement } from '../verdict/givers.js';
import { countedNoun, giverKind, type VerdictStory } from './verdict-story.js';

/** What each line of a list of causes says after the headline: what the entry does to what is above it, and whether that counts. */

/** What a row does: `denies it`; and for or against what it counts. */
interface Doing {
  readonly does: string;
  /** After "counts". */
  readonly forWhat: string;
}

/** The words after a headline: `stands and denies that`, `denies it, but falls`. */
export function causeWords(story: VerdictStory, row: CauseRow): string {
  const { explain } = story;
  const { node, by, role } = row;
  if (role === 'premise') return premiseWords(story, row);
  const own = explain.statusOf(node);
  const ofStep = explain.statusOf(by ?? node);
  const { does, forWhat } = doing(story, row);
  if (by !== null && explain.isFixed(by))
    return ofStep === 'in'
      ? `${does}, as you granted`
      : `no longer counts ${forWhat}, as you dropped that step`;
  if (explain.isFixed(node)) return own === 'in' ? `was granted, and ${does}` : `${does}, but was dropped`;
  if (ofStep === 'in') return `stands and ${does}${remark(story, row)}`;
  if (ofStep === 'undecided') return openWords(story, row, { does, forWhat });
  if (own === 'out') return `${does}, but falls${remark(story, row)}`;
  return own === 'in'
    ? `stands, but no longer counts ${forWhat}`
    : `is undecided, and does not count ${forWhat}`;
}

/** What is counted only: `and 2 more objections that do not count`. */
export function uncountedWords(story: VerdictStory, { count, first, role, target }: UncountedRow): string {
  if (role === 'premise') return `and ${count} more that it needs`;
  const status = story.explain.statusOf(target);
  const noun = countedNoun(story, first, role, count);
  if (status === 'undecided') return `and ${count} more ${noun} that ${count === 1 ? 'is' : 'are'} open`;
  // What falls fell to attacks that count, and has lost its supports; of what stands it is the other way round.
  const doCount = (role === 'attack') === (status === 'out');
  const verbs = doCount ? ['counts', 'count'] : ['does not count', 'do not count'];
  return `and ${count} more ${noun} that ${verbs[count === 1 ? 0 : 1]}`;
}

function premiseWords(story: VerdictStory, row: CauseRow): string {
  const { explain } = story;
  const status = explain.statusOf(row.node);
  const what = row.parent === null ? 'is needed for it' : 'is needed as well';
  if (explain.isFixed(row.node)) return `${what}, and you ${status === 'in' ? 'granted' : 'dropped'} it`;
  const verdict = { in: 'stands', out: 'falls', undecided: 'is undecided' }[status];
  return `${what}, and ${verdict}${remark(story, row)}`;
}

function openWords(story: VerdictStory, row: CauseRow, { does, forWhat }: Doing): string {
  switch (row.back) {
    case 'itself':
      return `${does} and attacks itself`;
    case 'mutual': {
      const verb = giverKind(story, row.node) === null ? 'attack' : 'deny';
      return `these two ${verb} each other, and nothing here decides between them`;
    }
    case 'circle':
      return `${does}, in a circle that nothing here decides`;
    case null:
      return story.explain.statusOf(row.node) === 'in'
        ? `stands, but might not count ${forWhat}`
        : `${does}, and is undecided${remark(story, row)}`;
  }
}

/** What a row does to what is above it: to a statement, or to the step by which that bears on something. */
function doing(story: VerdictStory, { role, target, parent }: CauseRow): Doing {
  const above = parent === null ? 'it' : 'that';
  const isStep = !isStatement(story.explain, target);
  if (giverKind(story, target) === null) return { does: `attacks ${above}`, forWhat: `against ${above}` };
  const verb = role === 'attack' ? 'denies' : 'supports';
  const side = role === 'attack' ? 'against' : 'for';
  if (!isStep) return { does: `${verb} ${above}`, forWhat: `${side} ${above}` };
  return { does: `${verb} that ${parent === null ? 'it' : 'this'} counts`, forWhat: `${side} that step` };
}

/** Behind a verdict: that it was explained before, or what no row below says. */
function remark({ explain }: VerdictStory, { node, again }: CauseRow): string {
  if (again) return ' (explained above)';
  return explain.causes(node).reason === 'bare' ? ': no reason is given for it' : '';
}
