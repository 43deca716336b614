/** Signs of YAML, told one from another in a source. */

/** Where the quotes that open here close, or -1. */
export function closingQuoteSign(source: string, open: number, end: number): number {
  const quote = source[open];
  for (let i = open + 1; i < end; i += 1) {
    if (quote === '"' && source[i] === '\\') i += 1;
    else if (source[i] === quote) {
      if (quote === '"' || source[i + 1] !== quote) return i;
      i += 1;
    }
  }
  return -1;
}

export function skipBlankSigns(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at += 1;
  return at;
}

export function isBlankSign(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\t' || isLineBreakSign(sign);
}

export function isLineBreakSign(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
