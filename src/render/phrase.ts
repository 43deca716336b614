/** That a node is named, and the step by which it comes up there, if it is by one. */
export interface Naming {
  readonly node: number;
  readonly step: number | null;
}

/** Words, and beside them the nodes that they name: so nobody has to find them in the words. */
export interface Phrase {
  readonly text: string;
  readonly names: readonly Naming[];
}

/** A template of phrases and words: say`${name} falls`. */
export function say(words: TemplateStringsArray, ...parts: readonly (Phrase | string | number)[]): Phrase {
  let text = words[0]!;
  const names: Naming[] = [];
  parts.forEach((part, i) => {
    if (typeof part === 'object') names.push(...part.names);
    text += `${typeof part === 'object' ? part.text : part}${words[i + 1]}`;
  });
  return { text, names };
}

/** `a`, `a and b`, `a, b and c`. */
export function joinedPhrases(parts: readonly Phrase[]): Phrase {
  return strungPhrases(parts, ', ', ' and ');
}

/** `a, and b`, `a, b, and c`. */
export function clausePhrases(parts: readonly Phrase[]): Phrase {
  return strungPhrases(parts, ', ', ', and ');
}

/** Phrases one after the other, `between` after each but the last two, which `last` joins. */
export function strungPhrases(parts: readonly Phrase[], between: string, last: string = between): Phrase {
  const end = parts.length - 1;
  return {
    text: parts.map(({ text }, i) => (i === 0 ? text : `${i === end ? last : between}${text}`)).join(''),
    names: parts.flatMap(({ names }) => names),
  };
}

/** With a capital letter: `a falls` as `A falls`. */
export function capital<T extends Phrase | string>(words: T): T;
export function capital(words: Phrase | string): Phrase | string {
  if (typeof words === 'object') return { ...words, text: capital(words.text) };
  return words.charAt(0).toUpperCase() + words.slice(1);
}
