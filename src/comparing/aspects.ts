import { GAPS, type Gap, type GapCode } from '../map/gap.js';
import type { Statement } from '../map/model.js';
import { mainReasons } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { namesOf } from '../words/names-of.js';
import type { ComparedMap } from './compared-map.js';

/** What is counted of a student's map: how much of the key it has, part by part, and what else there is in it. */

/** How many were found, of how many. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

interface Counted<Value> {
  /** What it is called at the head of a column, in a word. */
  readonly heading: string;
  readonly means: string;
  readonly of: (compared: ComparedMap) => Value;
}

/** What the key has, and how much of that the student's map has. A new part is a row here. */
export const SHARES = {
  entries: {
    heading: 'entries',
    means: 'entries of the key',
    of: sharedEntries(({ map }) => map.statements),
  },
  core: {
    heading: 'core',
    means: 'entries that a reader needs first',
    of: sharedEntries((key) => [...key.core()]),
  },
  reasons: {
    heading: 'reasons',
    means: 'main reasons, without those that the text does not say (implicit)',
    of: sharedEntries(({ map }) => mainReasons(map).filter(({ implicit }) => !implicit)),
  },
  objections: {
    heading: 'objections',
    means: 'objections (counterpoints) that are objections in the map, too',
    of: sharedEntries(ofKind('counterpoint'), ({ kind }) => kind === 'counterpoint'),
  },
  answered: {
    heading: 'answered',
    means: 'objections that the key answers: how many of them the map has and answers, too',
    of: answeredObjections,
  },
  evidence: { heading: 'evidence', means: 'pieces of evidence', of: sharedEntries(ofKind('evidence')) },
  implicit: {
    heading: 'implicit',
    means: 'implicit entries: what the text needs but does not say',
    of: sharedEntries(({ map }) => map.statements.filter(({ implicit }) => implicit)),
  },
  steps: {
    heading: 'steps',
    means: 'steps: supports and attacks, drawn as in the key',
    of: ({ steps }) => ({
      found: steps.filter(({ outcome }) => outcome === 'found').length,
      of: steps.length,
    }),
  },
  undercuts: {
    heading: 'undercuts',
    means: 'undercuts: attacks on a step',
    of: ({ steps }) => {
      const undercuts = steps.filter(({ step }) => step.sign === 'attack' && step.target.node === 'relation');
      return {
        found: undercuts.filter(({ outcome }) => outcome === 'found').length,
        of: undercuts.length,
      };
    },
  },
} as const satisfies Readonly<Record<string, Counted<Share>>>;

/** What is in the student's map beside that. */
export const NUMBERS = {
  otherwise: {
    heading: 'differ',
    means: 'steps of the key that are drawn differently: to another entry, as the other sign, linked or not',
    of: ({ steps }) => steps.filter(({ outcome }) => outcome === 'otherwise').length,
  },
  added: { heading: 'new', means: 'entries that the key does not have', of: ({ added }) => added.length },
  doubtful: {
    heading: 'doubtful',
    means: 'pairs that are too doubtful to count; look at them and correct them in a pairs file',
    of: ({ doubtful }) => doubtful.length,
  },
  ownEvidence: {
    heading: 'evidence in map',
    means: 'pieces of evidence in the map',
    of: ({ own }) => ofKind('evidence')(own).length,
  },
  sourced: {
    heading: 'with source or place',
    means: 'pieces of evidence in the map that have a source or a place in the text',
    of: ({ own }) =>
      ofKind('evidence')(own).filter(({ source, at }) => source !== null || at.length > 0).length,
  },
  gaps: {
    heading: 'gaps',
    means:
      'gaps of the file that it does not accept and that the key does not have at the same entry (see "claims help gaps")',
    of: ({ gaps }) => gaps.length,
  },
} as const satisfies Readonly<Record<string, Counted<number>>>;

export type ShareName = keyof typeof SHARES;
export type NumberName = keyof typeof NUMBERS;

/** Where the key's thesis is in a student's map: as its thesis, as another entry, or nowhere. */
export type ThesisFound = 'yes' | 'as another entry' | 'no';

export function thesisFound({ key, own, partnerOf }: ComparedMap): ThesisFound {
  const partner = partnerOf.get(key.map.thesis);
  if (partner === undefined) return 'no';
  return partner === own.map.thesis ? 'yes' : 'as another entry';
}

/** How many gaps there are of each code that occurs, in the order of the table of gaps. */
export function gapCounts(gaps: readonly Gap[]): { readonly code: GapCode; readonly count: number }[] {
  return namesOf(GAPS)
    .map((code) => ({ code, count: gaps.filter((gap) => gap.code === code).length }))
    .filter(({ count }) => count > 0);
}

function ofKind(kind: Statement['kind']) {
  return ({ map }: View) => map.statements.filter((statement) => statement.kind === kind);
}

function sharedEntries(
  entriesOf: (key: View) => readonly Statement[],
  counts: (partner: Statement) => boolean = () => true,
) {
  return ({ key, partnerOf }: ComparedMap): Share => {
    const entries = entriesOf(key);
    const found = entries.filter((entry) => {
      const partner = partnerOf.get(entry);
      return partner !== undefined && counts(partner);
    });
    return { found: found.length, of: entries.length };
  };
}

function answeredObjections({ key, own, partnerOf }: ComparedMap): Share {
  const answered = ofKind('counterpoint')(key).filter((entry) => key.answers.isAnswered(entry));
  const found = answered.filter((entry) => {
    const partner = partnerOf.get(entry);
    return partner !== undefined && own.answers.isAnswered(partner);
  });
  return { found: found.length, of: answered.length };
}
