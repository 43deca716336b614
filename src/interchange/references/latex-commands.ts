/** Commands of LaTeX that the parser of BibTeX values does not know, as what they print. */

/** Commands that print something. */
const PRINTED: Readonly<Record<string, string>> = {
  AA: 'Å',
  aa: 'å',
  S: '§',
  P: '¶',
  SS: 'SS',
  pounds: '£',
  euro: '€',
  EUR: '€',
  dag: '†',
  ddag: '‡',
  copyright: '©',
  ldots: '…',
  dots: '…',
  degree: '°',
  hyphen: '-',
  slash: '/',
  space: ' ',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  lq: '‘',
  rq: '’',
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  flq: '‹',
  frq: '›',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  LaTeXe: 'LaTeX2e',
  BibTeX: 'BibTeX',
  XeTeX: 'XeTeX',
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  leftrightarrow: '↔',
  Rightarrow: '⇒',
  infty: '∞',
  times: '×',
  cdot: '·',
  pm: '±',
  sim: '∼',
  approx: '≈',
  neq: '≠',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
};

/** Commands that only say how the words behind them look. */
const LOOKS = new Set(
  [
    'uppercase lowercase MakeUppercase MakeLowercase underline uline mbox hbox fbox text textnormal textmd ensuremath',
    'autocap mkbibacro mkbibbold mkbibsuperscript mkbibparens nohyphens nobreakdash rm bf it em sf tt sc sl upshape',
    'rlap llap relax protect nobreak allowbreak tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge',
    'mathrm mathit mathbf mathsf mathtt mathcal mathbb boldsymbol operatorname selectlanguage bibstring',
  ].flatMap((line) => line.split(' ')),
);

/** A space that a command before it does not swallow. */
const SPACE = '\u00a0';

/** Commands of one sign: spaces, and hints for breaking lines. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': SPACE,
  ' ': SPACE,
  '\n': SPACE,
  ',': SPACE,
  ';': SPACE,
  ':': SPACE,
  '!': '',
  '/': '',
  '-': '',
  '@': '',
};

/** Accents that the parser does not know, as the mark behind a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  G: '\u030f',
  f: '\u0311',
  cb: '\u0326',
  textcommabelow: '\u0326',
};

/** Accents without a letter print themselves, or nothing. */
const ALONE: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A value in which commands that the parser does not know are what they print. Linear in the value. */
export function withKnownCommands(value: string): string {
  return value
    .replace(/\\(?:noopsort|penalty)\s*(?:\{[^{}]{0,100}\}|\d{1,5})\s*/g, '')
    .replace(/\\href\s{0,9}\{([^{}]{0,2000})\}\s{0,9}\{([^{}]{0,1000})\}/g, linkWords)
    .replace(/\\([`'^"~=.])\s{0,9}\{\s{0,9}\}/g, (_, accent: string) => ALONE[accent] ?? '')
    .replace(
      /\\(G|f|cb|textcommabelow)\s{0,9}(?:\{(\p{L})\}|(?<=\s)(\p{L}))/gu,
      (_, accent: string, one = '', other = '') => `${one}${other}${ACCENTS[accent]}`,
    )
    .replace(/\\(?:([a-z]+)\s*|([^a-z]))/gi, printedCommand)
    .replace(
      /(?<![\\`?!\p{L}\p{N}])`(?![`\s])([^`]{0,500}?[^\s`\\'])'(?![\p{L}\p{N}'])/gu,
      (_, quoted: string) => `‘${quoted}’`,
    )
    .replace(/(?<![\\`])([?!])`(?!`)/g, (_, sign: string) => (sign === '?' ? '¿' : '¡'))
    .replace(/(?<![\\`\p{L}\p{N}])`(?=[\p{L}\p{N}‘])/gu, '‘');
}

function linkWords(_: string, address: string, words: string): string {
  return words.trim() === address.trim() || words.trim() === '' ? address : `${words} (${address})`;
}

function printedCommand(written: string, word?: string, sign?: string): string {
  if (sign !== undefined) return Object.hasOwn(SIGNS, sign) ? SIGNS[sign]! : written;
  if (word === undefined) return written;
  if (Object.hasOwn(PRINTED, word)) return PRINTED[word]!;
  return LOOKS.has(word) ? '' : written;
}

/** A printed text in which an accent on a dotless letter makes the usual letter. */
export function withDottedLetters(text: string): string {
  return text
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC');
}
