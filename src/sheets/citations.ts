import type { Source, Statement } from '../map/model.js';
import { datedOn, inText, isDatedAfterText } from '../map/statements.js';
import type { View } from '../query/view.js';
import { reference } from '../render/reference.js';
import { spokenDate } from '../words/dates.js';
import { oneLine } from '../words/text.js';
import type { Block, Unit } from './document.js';

/** The number of the text itself among the references. */
const TEXT = 0;

/** Numbers sources in the order in which they are cited, so that every citation has its reference. */
export interface Citations {
  /** The citation of a statement: `[3, p. 12]`, `[text 9.3]`; empty where it has neither source nor place. */
  cite(statement: Statement): string;
  /** What a statement says, with its citation. */
  say(statement: Statement): string;
  /** What a builder makes, with what it cited on the way. */
  unit(build: () => readonly Block[]): Unit;
  /** All that was cited. */
  references(): Map<number, string>;
}

export function citations({ map }: View): Citations {
  const numbers = new Map<string, number>();
  const cited = new Map<number, string>();
  let open = new Set<number>();
  const note = (number: number, text: string) => {
    cited.set(number, text);
    open.add(number);
  };
  return {
    say(statement) {
      return `${oneLine(statement.text)} ${this.cite(statement)}`.trim();
    },
    cite(statement) {
      const { source, page, at } = statement;
      if (source !== null) {
        const key = source.id ?? JSON.stringify(source);
        const number = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, number);
        note(number, reference(source));
        const later = isDatedAfterText(map, statement)
          ? `, dated ${spokenDate(datedOn(statement) ?? '')}`
          : '';
        return `[${number}${page === null ? '' : `, p. ${oneLine(page)}`}${later}]`;
      }
      if (!inText(statement)) return '';
      note(TEXT, textReference(map.header));
      return `[text ${at.join(', ')}]`;
    },
    unit(build) {
      const before = open;
      open = new Set();
      const blocks = build();
      const cites = open;
      open = before;
      return { blocks, cites };
    },
    references: () => new Map([...cited].sort(([a], [b]) => a - b)),
  };
}

/** The text itself as a reference. */
function textReference({ title, author, date, publication, url }: View['map']['header']): string {
  const source: Source = {
    id: null,
    ...(author === null ? {} : { author }),
    ...(date === null ? {} : { issued: date }),
    title,
    ...(publication === null ? {} : { 'container-title': publication }),
    ...(url === null ? {} : { URL: url }),
  };
  return reference(source);
}
