import type { Statement } from '../map/model.js';
import { authorYear, type CitingUnit, checklist, list, paragraph } from './citing.js';

/** What to ask of every source, once, with the sources to tick off. */

const QUESTIONS = [
  'Who says this, and what else do we know about them?',
  'How could they know it: were they there, or do they repeat what others say?',
  'What would they gain if people believed it?',
  'When was it said, what exactly was it about, and is it still true?',
  'Who else says the same without depending on this source, and who says something else?',
];

/** No more sources than these are there to tick. */
const MAX_SOURCES = 12;

/** A box with the questions and with the sources of pieces of evidence, each once, the most used first; nothing where they name none. */
export function sourceChecklist(evidence: readonly Statement[]): CitingUnit[] {
  const uses = new Map<string, Set<Statement>>();
  for (const statement of evidence) {
    const { source } = statement;
    if (source === null) continue;
    const key = source.id ?? JSON.stringify(source);
    uses.set(key, (uses.get(key) ?? new Set()).add(statement));
  }
  if (uses.size === 0) return [];
  const sources = [...uses.values()].toSorted((a, b) => b.size - a.size).slice(0, MAX_SOURCES);
  return [
    {
      blocks: [
        {
          kind: 'box',
          title: 'Ask about every source',
          blocks: [
            list(
              QUESTIONS.map((question) => ({ line: [question] })),
              true,
            ),
            paragraph('Tick each source when you have asked the five questions about it.'),
            checklist(sources.map(([statement]) => [authorYear(statement!)])),
          ],
        },
      ],
    },
  ];
}
