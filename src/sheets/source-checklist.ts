import type { Statement } from '../map/model.js';
import { type CitingLine, type CitingUnit, checklist, list, paragraph, strong } from './citing.js';
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
  readonly count: number;
}

/** A box with the questions and with the sources of the evidence for each point, each source once: those that are used most; nothing where there are none. */
export function sourceChecklist(evidenceOfPoints: readonly (readonly Statement[])[]): CitingUnit[] {
  const uses = usesOfSources(evidenceOfPoints).slice(0, MAX_SOURCES);
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

function usesOfSources(evidenceOfPoints: readonly (readonly Statement[])[]): Use[] {
  const uses = new Map<string, Use>();
  const counted = new Set<Statement>();
  for (const [i, evidence] of evidenceOfPoints.entries()) {
    for (const one of evidence) {
      if (one.source === null || counted.has(one)) continue;
      counted.add(one);
      const key = one.source.id ?? JSON.stringify(one.source);
      const before = uses.get(key);
      uses.set(
        key,
        before ? { ...before, count: before.count + 1 } : { evidence: one, point: i + 1, count: 1 },
      );
    }
  }
  return [...uses.values()].toSorted((a, b) => b.count - a.count);
}

function lineOf({ evidence, point }: Use): CitingLine {
  return [strong(`Block ${point}: `), ...quotedAndCited(evidence)];
}
