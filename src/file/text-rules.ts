import { lookupName } from '../map/names.js';
import { DATE_PATTERN, dateRunsBackwards } from '../words/dates.js';
import { MAX_HEADLINE_COLUMNS, MAX_HEADLINE_WORDS } from '../words/headline.js';
import { LOCATOR_PATTERN } from '../words/locators.js';
import { normal } from '../words/normal.js';
import type { TextRule, Wrong } from './form.js';
import { wrongDate } from './wrong-dates.js';
import { ID, ID_PATTERN, wrongId, wrongReference } from './wrong-ids.js';

/** The kinds of text in a claims file, each defined once: for the validator, for the editors' schema, for messages. */

/** Something that can be seen: more than spaces, line ends and characters without a shape. */
export const SEEN = /[^\s\p{Cf}]/u;

const EMPTY: Wrong = { says: 'is empty', hint: null };

export const anyTextRule: TextRule = { pattern: SEEN, numbers: {}, explain: () => EMPTY };

/** A tag, a speaker, a scheme: what is named in other places, too. */
export const nameRule: TextRule = { ...anyTextRule, kept: normal };

/** Larger numbers are written with a plus sign (1e+21), and YAML has infinity. */
const NOT_NEGATIVE = { minimum: 0, exclusiveMaximum: 1e21 };

export const idRule: TextRule = {
  pattern: ID_PATTERN,
  numbers: NOT_NEGATIVE,
  explain: wrongId,
  kept: normal,
};

/** An id or the name of a relation. A name with more arrows than this is nobody's argument, and names grow with them. */
const MAX_ARROWS = 1000;

export const referenceRule: TextRule = {
  pattern: new RegExp(`^\\s*${ID}(?:\\s*->\\s*${ID}){0,${MAX_ARROWS}}\\s*$`, 'u'),
  numbers: NOT_NEGATIVE,
  explain: (written) => wrongReference(written, MAX_ARROWS),
  kept: lookupName,
};

/** A text of at most so many words, each of a length that a word can have. */
function atMostWords(most: number, hint: string): TextRule {
  return {
    pattern: new RegExp(`^\\s*\\S{1,200}(?:\\s+\\S{1,200}){0,${most - 1}}\\s*$`, 'u'),
    numbers: {},
    explain: (written) => ({
      says:
        written.trim().split(/\s+/).length > most
          ? `has more than ${most} words`
          : 'has a word of more than 200 letters',
      hint,
    }),
  };
}

export const fewWordsRule = atMostWords(8, 'write only a few words that mark the place');

export const quoteRule = atMostWords(80, 'quote the important part, and say the rest in "text"');

/** A headline: as many words as a glance takes in, on one line of a list. */
export const headlineRule: TextRule = {
  pattern: new RegExp(
    `^(?=\\s*\\S[\\s\\S]{0,${MAX_HEADLINE_COLUMNS - 1}}?\\s*$)\\s*\\S+(?:\\s+\\S+){0,${MAX_HEADLINE_WORDS - 1}}\\s*$`,
    'u',
  ),
  numbers: {},
  explain: (written) => {
    const words = written.trim().split(/\s+/).length;
    return {
      says:
        words > MAX_HEADLINE_WORDS
          ? `has ${words} words`
          : `has ${Array.from(written.trim()).length} characters`,
      hint: `a headline has at most ${MAX_HEADLINE_WORDS} words and ${MAX_HEADLINE_COLUMNS} characters`,
    };
  },
};

/** Years that are dates as they stand. Of one or two digits they are short for something, and the program asks. */
const YEARS = {
  type: 'integer',
  minimum: -9999,
  maximum: 9999,
  not: { type: 'number', minimum: -999, maximum: 99 },
};

const forward = (written: string): Wrong | null =>
  dateRunsBackwards(written)
    ? { says: 'ends before it begins', hint: `write ${written.split('/').reverse().join('/')}` }
    : null;

export const dateRule: TextRule = {
  pattern: DATE_PATTERN,
  numbers: YEARS,
  explain: wrongDate,
  also: forward,
};

export const datePartRule: TextRule = {
  pattern: /^-?\d{1,4}$/,
  numbers: { type: 'integer', minimum: -9999, maximum: 9999 },
  explain: () => ({
    says: 'is not a whole number',
    hint: 'write year, month and day as numbers: [[2011, 12, 6]]',
  }),
};

export const locatorRule: TextRule = {
  pattern: LOCATOR_PATTERN,
  numbers: { minimum: 1, exclusiveMaximum: 1_000_000 },
  explain: explainLocator,
};

function explainLocator(written: string): Wrong {
  const plain = written
    .slice(0, 200)
    .trim()
    .replace(/[‐-―−]/g, '-')
    .replace(/^(?:paragraphs?|paras?|par|pp?|[§¶]+)\.? */i, '');
  const places = plain.split(/ *[,;] *| +(?:and|&|to) +/);
  const found = places.map((place) =>
    place.replace(/^(\d+)[:/](\d+)/, '$1.$2').replace(/^(\d+)(\.\d+) *- *\1?(?=\.)\.?(\d+)$/, '$1$2-$3'),
  );
  const run = /^(\d+)\.(\d+) *- *(\d+)$/.exec(plain);
  if (run !== null && Number(run[3]) < Number(run[2])) {
    return { says: 'ends before it begins', hint: `write ${run[1]}.${run[3]}-${run[2]}` };
  }
  if (/^0+$|^0*\.|\.0+(?:-|$)/.test(plain)) {
    return {
      says: 'is not a place in the text',
      hint: 'the first paragraph and the first sentence have the number 1',
    };
  }
  const paragraphs = /^(\d+) *- *(\d+)$/.exec(plain);
  if (paragraphs !== null) {
    return {
      says: 'is not a place in the text',
      hint: `list the paragraphs, for example [${paragraphs[1]}, ${paragraphs[2]}]`,
    };
  }
  const says =
    'is not a place in the text: write a paragraph (3), a sentence (3.2) or several sentences (3.2-4)';
  if (!found.every((place) => LOCATOR_PATTERN.test(place))) return { says, hint: null };
  return { says, hint: `write ${found.length === 1 ? found[0] : `[${found.join(', ')}]`}` };
}

/** A language and, if need be, its script, region and one variant: such codes `Intl` takes (BCP 47). */
export const languageRule: TextRule = {
  pattern:
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?$/,
  numbers: null,
  explain: (written) => ({
    says: 'is not a language code',
    hint: `write ${languageCode(written) ?? 'en, de, ru, ...'}`,
  }),
};

/** The codes that are offered to who writes something else. */
export const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh';

/** The code of a language that was written by its name, in English or its own words, or with an underscore. */
function languageCode(written: string): string | null {
  const code = written.trim().replaceAll('_', '-');
  if (code !== written && languageRule.pattern.test(code)) return code;
  languages ??= languagesByName();
  return languages.get(code.toLowerCase()) ?? null;
}

/** Made when first needed: it takes a while, and most files do without. */
let languages: ReadonlyMap<string, string> | undefined;

function languagesByName(): Map<string, string> {
  const named = (code: string, by: Intl.DisplayNames) => [by.of(code)?.toLowerCase() ?? code, code] as const;
  const type = 'language';
  const english = new Intl.DisplayNames('en', { type });
  return new Map(
    LANGUAGES.split(' ').flatMap((code) => [
      named(code, english),
      named(code, new Intl.DisplayNames(code, { type })),
    ]),
  );
}
