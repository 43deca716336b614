/** Signs of print for those of a typewriter: curly quotes and apostrophes, a dash for a hyphen between spaces. */

/** What an opening quote stands behind: nothing, a space, a dash, a bracket, another opening quote, or the small number of a sentence that has it before it. */
const OPENS_AFTER = /^$|[\s([{\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2013\u2014/\u201c\u2018]/u;
const ADDRESS = /(https?:\/\/\S+)/;

/** A text with the signs of English print; `before` is what stands before it. An address keeps its own signs. Linear in the text. */
export function withPrintSigns(text: string, before = ''): string {
  let last = before.slice(-1);
  return text
    .split(ADDRESS)
    .map((part, i) => {
      const printed = i % 2 === 1 ? part : printedProse(part, last);
      last = printed.slice(-1) || last;
      return printed;
    })
    .join('');
}

function printedProse(text: string, before: string): string {
  const prose = text.replace(/ --? /g, ' – ');
  /** Where the last opening quote is. */
  let opening = -2;
  return prose.replace(/["']/g, (sign, at: number) => {
    const opens = at - 1 === opening || OPENS_AFTER.test(at === 0 ? before : prose[at - 1]!);
    if (sign === "'" && (!opens || /^'\d\ds?\b/.test(prose.slice(at, at + 5)))) return '’';
    if (!opens) return '”';
    opening = at;
    return sign === '"' ? '“' : '‘';
  });
}
