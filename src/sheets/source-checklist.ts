import type { Statement } from '../map/model.js';
import type { Team } from '../query/teams.js';
import { type CitingLine, type CitingUnit, checklist, list, paragraph, strong } from './citing.js';
import { inTurn } from './importance.js';
import { quotedAndCited } from './task-words.js';

/** What to ask of every source, once, with the sources to tick off and what each is cited for. */

const QUESTIONS = [
  'Who says this, and what do you know about them?',
  'How could they know it: were they there, or do they repeat what others say?',
  'What would they gain if people believed it?',
  'When was it said, and is it still true?',
  'Who says the same without having it from this source, and who says something else?',
];

/** No more sources than these are there to tick. */
const MAX_SOURCES = 3;

/** What is cited from one source. */
interface Use {
  /** The piece of evidence that is named, and the number of the point that it is for. */
  readonly evidence: Statement;
  readonly point: number;
  readonly side: Team | null;
  readonly count: number;
}

/** Whose point a point on the sheet is, the evidence for it itself, and the nearest that it has, which can be for its reasons. */
export interface PointEvidence {
  readonly side: Team | null;
  readonly own: readonly Statement[];
  readonly nearest: readonly Statement[];
}

/** A box with the questions and with the sources of the evidence for each point, each source once: of each side in turn those that are used most; nothing where there are none. */
export function sourceChecklist(points: readonly PointEvidence[]): CitingUnit[] {
  const uses = inTurn(usesOfSources(points), ({ side }) => side).slice(0, MAX_SOURCES);
  if (uses.length === 0) return [];
  return [
    {
      blocks: [
        {
          kind: 'box',
          title: 'Ask about every source',
          blocks: [
            paragraph(
              'Ask the side that relies on a source these five questions. Tick the source when you have asked them.',
            ),
            list(
              QUESTIONS.map((question) => ({ line: [question] })),
              true,
            ),
            checklist(uses.toSorted((a, b) => a.point - b.point).map(lineOf)),
          ],
        },
      ],
      minutes: 0,
    },
  ];
}

/** The uses of the sources of evidence for the points themselves; of a side without such, of the nearest evidence. */
function usesOfSources(points: readonly PointEvidence[]): Use[] {
  const uses = new Map<string, Use>();
  const counted = new Set<Statement>();
  const hasOwn = new Set(
    points.filter(({ own }) => own.some(({ source }) => source !== null)).map(({ side }) => side),
  );
  for (const [i, { side, own, nearest }] of points.entries()) {
    const evidence = hasOwn.has(side) ? own : nearest;
    for (const one of evidence) {
      if (one.source === null || counted.has(one)) continue;
      counted.add(one);
      const key = one.source.id ?? JSON.stringify(one.source);
      const before = uses.get(key);
      uses.set(
        key,
        before ? { ...before, count: before.count + 1 } : { evidence: one, point: i + 1, side, count: 1 },
      );
    }
  }
  return [...uses.values()].toSorted((a, b) => b.count - a.count);
}

function lineOf({ evidence, point }: Use): CitingLine {
  return [strong(`Block ${point}: `), ...quotedAndCited(evidence)];
}
