import type { Exercise } from '../map/practice.js';
import { oneLine } from '../map/text.js';
import { sourcesOf } from '../render/practice.js';

/**
 * Exercises for Anki: tab-separated, with header lines (Anki manual, "Text files"). The first field decides what is the
 * same card when a file is read again, so it is the exercise's own id. Quotes are written as HTML, so that no field
 * is quoted.
 */
export function* anki(exercises: Iterable<Exercise>, deck: string): Generator<string> {
  yield '#separator:tab\n#html:true\n';
  yield `#deck:${oneLine(deck)}\n#columns:id\tFront\tBack\ttags\n#tags column:4\n`;
  for (const exercise of exercises) {
    const { id, topic, about } = exercise;
    const tags = [topic, about.kind, ...about.tags].map((tag) => field(tag).replace(/\s+/g, '_'));
    const cells = [
      field(id),
      front(exercise).map(field).join('<br>'),
      back(exercise).map(field).join('<br>'),
      tags.join(' '),
    ];
    yield `${cells.join('\t')}\n`;
  }
}

/** Exercises for any card program: question and answer, parted by a tab. */
export function* twoColumns(exercises: Iterable<Exercise>): Generator<string> {
  for (const exercise of exercises) {
    const plain = (lines: readonly string[]) =>
      oneLine(lines.join(' / '))
        .replaceAll(/(^|[\s(])"/g, '$1“')
        .replaceAll('"', '”');
    yield `${plain(front(exercise))}\t${plain(back(exercise))}\n`;
  }
}

function front({ ask, choice }: Exercise): string[] {
  return [ask, ...(choice?.among ?? []).map((one, i) => `${i + 1}. ${one}`)];
}

function back(exercise: Exercise): string[] {
  const { choice, answer } = exercise;
  const right = choice === null ? [] : [`${choice.right + 1}. ${choice.among[choice.right]}`];
  return [...right, ...answer, ...sourcesOf(exercise).map((source) => `Source: ${source}`)];
}

function field(text: string): string {
  return (
    oneLine(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // What Anki would take for mathematics.
      .replaceAll('\\', '&#92;')
  );
}
