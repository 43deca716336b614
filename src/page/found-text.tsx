import type { ComponentChildren } from 'preact';
import { addressParts } from '../render/addresses.js';
import { occurrences } from '../words/occurrences.js';
import { oneLine } from '../words/text.js';

/** A text with the words marked that were looked for, and, if wanted, its web addresses as links. */

interface FoundTextProps {
  readonly text: string;
  readonly words: readonly string[];
  readonly links?: boolean;
}

export function FoundText({ text, words, links = false }: FoundTextProps) {
  if (!links) return <>{marked(oneLine(text), words)}</>;
  return (
    <>
      {addressParts(oneLine(text)).map((part) =>
        part.isAddress ? (
          <a href={part.text} rel="noreferrer noopener" target="_blank">
            {marked(part.text, words)}
          </a>
        ) : (
          marked(part.text, words)
        ),
      )}
    </>
  );
}

function marked(text: string, words: readonly string[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of words.length === 0 ? [] : occurrences(text, words)) {
    parts.push(text.slice(done, start), <mark>{text.slice(start, end)}</mark>);
    done = end;
  }
  parts.push(text.slice(done));
  return parts;
}
