import { useMemo } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import { usePage } from './page-context.js';
import { passagesOf } from './text-places.js';

/** The passages of the reader's copy of the text in which an entry is said. */
export function Passages({ statement }: { readonly statement: Statement }) {
  const { model } = usePage();
  const passages = useMemo(
    () => (model.text === null ? [] : passagesOf(statement, model.text)),
    [statement, model],
  );
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>In the text</h3>
      {passages.map((passage) => (
        <blockquote key={passage} dir="auto">
          {passage}
        </blockquote>
      ))}
    </section>
  );
}
