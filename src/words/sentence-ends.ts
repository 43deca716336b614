import { LANGUAGES, type LanguageTable } from './abbreviations.js';

/**
 * Where a sentence goes on though Unicode's rules end it. Known by the words beside the break, as in Kiss and Strunk
 * 2006: what stands before the stop, and whether a word follows with which sentences usually begin. Whether `the U.S.`
 * ends a sentence cannot be known otherwise.
 */

/** How far before and after a break words are looked at. */
const REACH_CHARACTERS = 80;

const CLOSING = /(?:\s*[»›]|["'”’)\]}])+$/u;
const OPENING = /^[\p{Ps}\p{Pi}\p{Pd}"'¿¡„‚“‘»›*]+/u;
const OMISSION = /[[(](?:…|\.\s?\.\s?\.)[\])]["'”’»]*$/u;
const ELLIPSIS = /(?:…|\.\s?\.)$/u;
/** An ellipsis that stands for words within a sentence: after a space, and not after a stop. */
const WITHIN = /(?<![.…])\s(?:…|\.\s?\.\s?\.)$/u;

/** Who says it, behind a quotation in Chinese or Japanese: `“为什么？”他问。`, `「なぜ？」と聞いた。` */
const QUOTED = /[。！？…][”’」』]$/u;
const WHO_SAYS = /^(?:[\p{Script=Han}]{0,4}[问問说說道答喊叫][道着著]?[，。：]|と(?![こにも]))/u;

/** Whether the sentence of a text that begins at `start` goes on after `end`, where Unicode's rules end it. */
export function sentenceGoesOn(text: string, start: number, end: number, language: string): boolean {
  const sentence = text.slice(Math.max(start, end - REACH_CHARACTERS), end).trimEnd();
  const rest = text.slice(end, end + REACH_CHARACTERS);
  if (!says(sentence) || !says(rest) || OMISSION.test(sentence)) return true;
  if (QUOTED.test(sentence) && WHO_SAYS.test(rest)) return true;
  const next = rest.replace(OPENING, '').trimStart();
  const body = sentence.replace(CLOSING, '').trimEnd();
  if (/[?!]$/u.test(body)) return beginsSmall(next);
  const words = wordsOf(language);
  if (ELLIPSIS.test(body)) {
    return (words.english && /^I\b/.test(next)) || (WITHIN.test(body) && !isStarter(next, words));
  }
  if (!body.endsWith('.')) return false;
  return isMarker(sentence) || stopIsNoEnd(body, next, words);
}

function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether what follows begins small. A name such as iPhone can begin a sentence, and Georgian uses no capitals. */
function beginsSmall(next: string): boolean {
  return /^\p{Ll}/u.test(next) && !/^(?:\p{Ll}{1,2}\p{Lu}|\p{Script=Georgian})/u.test(next);
}

/** Whether a sentence so far is only the number or letter of a point in a list: `1.`, `(3.2.)`, `B.`, `IV.`. */
function isMarker(sentence: string): boolean {
  return /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLC]+|[ivxlc]+)\.[)\]]?$/u.test(sentence);
}

/** Whether a stop does not end the sentence: by the abbreviation, number or initial that it belongs to. */
function stopIsNoEnd(body: string, next: string, words: Words): boolean {
  const before = body.split(/\s+/).slice(-4);
  const tokens = before.map((token) => token.replace(OPENING, ''));
  if (breaksAbbreviation(tokens, next, words)) return true;
  const leaning = leaningOf(before, tokens, words);
  if (leaning === 'before') return true;
  if (leaning === 'closing') return false;
  if (leaning === 'number' && leansOnNumber(next, tokens.at(-1)!, words)) return true;
  if (leaning === 'either') return !isStarter(next, words);
  return isOrdinal(tokens, next, words) || isInitial(tokens, next, words);
}

/** Whether the break is within a spaced abbreviation: `z.` and `B.`. */
function breaksAbbreviation(tokens: readonly string[], next: string, words: Words): boolean {
  const following = next.split(/\s+/, 2).map((token) => token.replace(/[,;:)\]]+$/, ''));
  for (let before = 1; before <= 2; before += 1) {
    for (let after = 1; after <= following.length; after += 1) {
      const parts = [...tokens.slice(-before), ...following.slice(0, after)];
      if (parts.every((part) => part.endsWith('.')) && words.leaning.has(spelled(parts.join(''))))
        return true;
    }
  }
  return false;
}

/** What the longest abbreviation at the end leans on; one that is listed small is known with a capital at a beginning. */
function leaningOf(before: readonly string[], tokens: readonly string[], words: Words): Leaning | undefined {
  for (let length = Math.min(3, tokens.length); length >= 1; length -= 1) {
    const parts = tokens.slice(-length);
    if (!parts.every((part) => part.endsWith('.'))) continue;
    const begins = length === tokens.length && tokens.length < 4;
    const opened = before.at(-length) !== parts[0];
    const found = leaningOfWord(parts.join(''), begins || opened, words);
    if (found !== undefined) return found;
  }
  const inner = /[-‐–—/'’]([^-‐–—/'’]+)$/u.exec(tokens.at(-1)!)?.[1];
  return inner === undefined ? undefined : leaningOfWord(inner, false, words);
}

function leaningOfWord(word: string, begins: boolean, words: Words): Leaning | undefined {
  const exact = words.leaning.get(spelled(word));
  if (exact !== undefined) return exact;
  const small = words.leaning.get(spelled(word.toLowerCase()));
  const shouted = /\p{Lu}{2}/u.test(word);
  if (begins || shouted || small === 'number') return small;
  if (words.endings.some((ending) => word.endsWith(`${ending}.`))) return 'either';
  // Mrd, Sgt, Wm: a name of consonants is a shortened one.
  return /^\p{Lu}[bcdfghjklmnpqrstvwxzßçñ]{1,4}\.$/u.test(word) ? 'either' : undefined;
}

/** Whether a number follows, or a letter that stands for one: `No. 5`, `Vol. II`, `Fig. B`, but not `No. I think so.` */
function leansOnNumber(next: string, token: string, words: Words): boolean {
  if (/^[\d#§]/.test(next) || /^[IVXLCDM]{2,}\b/.test(next)) return true;
  if (!/^\p{Lu}(?![\p{L}\p{M}’'.-])/u.test(next)) return false;
  return !isStarter(next, words) || (/^\p{Lu}/u.test(token) && !/^nos?\.$/i.test(token));
}

/** Whether a number with a stop is an ordinal, in languages that write one so: `27. Januar`, `im 19. Jahrhundert`. */
function isOrdinal(tokens: readonly string[], next: string, words: Words): boolean {
  if (!/^(?:\d{1,3}|[IVXLC]{2,5})(?:\.[–/-]\d{1,3})?\.$/u.test(tokens.at(-1)!)) return false;
  if (words.months.has(/^\p{L}+/u.exec(next)?.[0] ?? '')) return true;
  if (words.articles.size === 0) return false;
  const [article, earlier] = [tokens.at(-2) ?? '', tokens.at(-3) ?? ''];
  // A day and a month, and then a year: 27. 1. 2011.
  if (/^\d{1,2}\./.test(next) || (/^\d/.test(next) && /^\d+\.$/.test(article))) return true;
  const led = words.articles.has(article) || (/^\d+\.$/.test(earlier) && article === 'und');
  return led && !isStarter(next, words);
}

/** Words that begin a surname after initials: `J.-M. Le Pen`. */
const PARTICLE = /^(?:Le|La|Les|De|Du|Des|Di|Da|Van|Von|Der|Den|El|Los)\s+\p{Lu}/u;

/** Whether the stop is that of an initial (`J. R. R. Tolkien`) or of letters that stand for words (`U.S. Senate`). */
function isInitial(tokens: readonly string[], next: string, words: Words): boolean {
  const [previous, token] = tokens.length > 1 ? [tokens.at(-2)!, tokens.at(-1)!] : ['', tokens[0]!];
  if (/^(?:\p{L}{1,3}\.[-‐]?){2,}$/u.test(token)) {
    return !isStarter(next, words) || (/^(?:\p{Lu}\.[-‐]?)+$/u.test(token) && PARTICLE.test(next));
  }
  if (!/^\p{Lu}\p{M}*\.$/u.test(token)) return false;
  if (words.labels.has(previous) || words.labels.has(previous.toLowerCase())) return false;
  const named = /^(?:\p{Lu}|$)/u.test(previous);
  // The English pronoun: “so did I.”
  if (words.english && token === 'I.' && !named) return false;
  return !isStarter(next, words) || (named && PARTICLE.test(next));
}

/** Whether what follows begins with a word with which sentences usually begin. */
function isStarter(next: string, words: Words): boolean {
  const [, word, stop] = /^([\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*)([.’']?)/u.exec(next) ?? [];
  if (word === undefined || stop === '.') return false;
  const shown = word.replaceAll('’', "'");
  const title = shown.slice(0, 1) + shown.slice(1).toLowerCase();
  const [head, tail] = title.split("'");
  const { starters } = words;
  if (starters.has(title) || (tail !== undefined && starters.has(`${head}'`))) return true;
  return tail !== undefined && /^(?:s|re|m|ve|ll|d)$/.test(tail) && starters.has(head!);
}

type Leaning = 'before' | 'number' | 'either' | 'closing';

/** A language's table as it is asked. */
interface Words {
  /** Abbreviations as `spelled` spells them. */
  readonly leaning: ReadonlyMap<string, Leaning>;
  readonly endings: readonly string[];
  readonly starters: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly english: boolean;
}

const tables = new Map<string, Words>();

/** The table of a language code; English for a language that has none. */
function wordsOf(language: string): Words {
  const code = language.toLowerCase().split('-')[0]!;
  const known = tables.get(code);
  if (known !== undefined) return known;
  const made = Object.hasOwn(LANGUAGES, code) ? wordsFrom(LANGUAGES[code]!, code === 'en') : wordsOf('en');
  tables.set(code, made);
  return made;
}

function wordsFrom(table: LanguageTable, english: boolean): Words {
  const list = (words: string | undefined) => words?.split(' ') ?? [];
  const leaning = new Map<string, Leaning>();
  for (const how of ['number', 'closing', 'either', 'before'] as const) {
    for (const word of list(table[how])) leaning.set(spelled(word), how);
  }
  return {
    leaning,
    endings: list(table.endings),
    starters: new Set(list(table.starters)),
    labels: new Set(list(table.labels)),
    months: new Set(list(table.ordinals?.months)),
    articles: new Set(list(table.ordinals?.articles)),
    english,
  };
}

/** An abbreviation as tables are asked for it: without its last stop, small but for the first letter. */
function spelled(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase().replace(/\.$/, '');
}
