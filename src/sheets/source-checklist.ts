import type { Source, Statement } from '../map/model.js';
import { authorYear, type CitingUnit, checklist, list, paragraph } from './citing.js';

/** What to ask of every source, once, with the sources to tick off. */

const QUESTIONS = [
  'Who says this, and what else do we know about them?',
  'How could they know it: were they there, or do they repeat what others say?',
  'What would they gain if people believed it?',
  'When was it said, what exactly was it about, and is it still true?',
  'Who else says the same without depending on this source, and who says something else?',
];

/** A box with the questions and with the sources of pieces of evidence, each once; nothing where they name none. */
export function sourceChecklist(evidence: readonly Statement[]): CitingUnit[] {
  const first = new Map<string, readonly [Source, Statement]>();
  for (const statement of evidence) {
    const { source } = statement;
    if (source === null) continue;
    const key = source.id ?? JSON.stringify(source);
    if (!first.has(key)) first.set(key, [source, statement]);
  }
  if (first.size === 0) return [];
  const sources = [...first.values()];
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
            paragraph('Tick each source when you have asked all five questions about it.'),
            checklist(sources.map(([, statement]) => [authorYear(statement)])),
          ],
        },
      ],
    },
  ];
}
