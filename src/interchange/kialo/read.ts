import { oneLine } from '../../words/text.js';
import type { ArgumentGraph, GraphEntry, GraphStep } from '../graph.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { type KialoLink, numberedLinks, readInline } from './inline.js';
import { type KialoItem, kialoDiscussion, parentNumber } from './items.js';
import { linkedSources } from './linked-sources.js';
import { placesAbove } from './places-above.js';

/** Reads a discussion of Kialo: what each claim says of the one above it. */

/** A claim with its links, under a key of its own. */
interface Claim extends KialoItem {
  readonly key: string;
  readonly links: readonly KialoLink[];
  /** The number of the claim that stands here, too; null for one that is written here. */
  readonly see: string | null;
}

/** The key of a thesis that is not among the claims. */
const TITLE_KEY = '0';

/** The argument of a discussion. Linear in its text. */
export function readKialo({ text }: ForeignFile, lose: NoteLoss): ArgumentGraph {
  const { title, items, sources } = kialoDiscussion(text);
  if (items.length === 0) {
    throw new UnreadableForm(
      'it has no numbered claims',
      null,
      'a discussion has a thesis, "1. …", and claims below it: "1.1. Pro: …"',
    );
  }
  const claims = claimsOf(items, sources, lose);
  const entries = claims.filter(({ see }) => see === null).map(entryOf);
  if (entries.length === 0) throw new UnreadableForm('all its claims are links to others');
  const { steps, tops } = stepsOf(claims, lose);
  const shownTitle = oneLine(readInline(title).text);
  const thesis = thesisOf(shownTitle, tops, steps);
  return {
    header: { title: shownTitle === '' ? null : shownTitle },
    thesis: thesis.key,
    entries: thesis.entry === null ? entries : [thesis.entry, ...entries],
    steps: [...steps, ...thesis.steps],
    // Of several links of a claim, the first is its source; the others stand in its note.
    sources: linkedSources(claims.flatMap(({ links }) => links.slice(0, 1))),
  };
}

function claimsOf(
  items: readonly KialoItem[],
  sources: ReadonlyMap<number, string>,
  lose: NoteLoss,
): Claim[] {
  const taken = new Set<string>();
  const { texts, cited } = numberedLinks(
    items.map(({ text }) => text),
    sources,
  );
  for (const number of sources.keys()) if (!cited.has(number)) lose('sources that no claim cites');
  return items.map((item, at) => {
    const numbered = texts[at]!;
    const { text, links } = readInline(numbered.text);
    if (text === '') lose('texts of claims that are empty (their numbers are their texts)');
    const key = taken.has(item.number) ? `${item.number} (${at})` : item.number;
    taken.add(key);
    const see = /^->\s*See\s+(\d+(?:\.\d+)*)\.?$/i.exec(item.text)?.[1] ?? null;
    return { ...item, key, text, links: [...links, ...numbered.links], see };
  });
}

function entryOf({ key, text, links }: Claim): GraphEntry {
  const [, number, title] = /^->\s*See discussion\s+#?(\d+)\s*:\s*(\S.*)$/is.exec(text) ?? [];
  const [first, ...more] = links;
  const notes = [
    ...(number === undefined ? [] : [`Discussion #${number} on Kialo.`]),
    ...more.map(({ words, address }) => `See also: ${words ? `${words}, ` : ''}${address}`),
  ];
  return {
    key,
    text: title ?? text,
    title: null,
    kind: null,
    fields: notes.length === 0 ? {} : { note: notes.join('\n') },
    source: first?.address ?? null,
  };
}

/** What the claims say of each other, each pair once; and the claims at the top, which say nothing of another. */
function stepsOf(claims: readonly Claim[], lose: NoteLoss): { steps: GraphStep[]; tops: string[] } {
  const places = new Map(claims.map((claim) => [claim.number, claim]));
  const above = placesAbove(claims);
  const steps = new Map<string, GraphStep>();
  const tops: string[] = [];
  for (const claim of claims) {
    const from = standsFor(claim, places);
    const place = placeAbove(claim, above, lose) ?? aboveTop(claim, claims[0]!);
    const to = place === null ? null : standsFor(place, places);
    if (from === null || (place !== null && to === null)) lose('links to claims that are not in the file');
    else if (to === null) tops.push(from.key);
    else {
      const pair = `${from.key} -> ${to.key}`;
      if (steps.has(pair)) lose('repeated links from a claim to the same other claim');
      else steps.set(pair, stepOf(from.key, to.key, claim.mark === 'con' ? 'attack' : 'support'));
      if (claim.mark === null && to.mark !== 'question')
        lose('missing words Pro or Con (the claims are read as supporting)');
    }
  }
  return { steps: [...steps.values()], tops };
}

function stepOf(from: string, to: string, sign: GraphStep['sign']): GraphStep {
  return { key: null, sign, premises: [from], to, scheme: null, isContradiction: false };
}

/** The claim itself, or the one that a link leads to in the end; null where that is nowhere. */
function standsFor(claim: Claim, places: ReadonlyMap<string, Claim>): Claim | null {
  const met = new Set<Claim>();
  let at: Claim | undefined = claim;
  while (at !== undefined && at.see !== null && !met.has(at)) {
    met.add(at);
    at = places.get(at.see);
  }
  return at === undefined || at.see !== null ? null : at;
}

/** The claim above; where that is missing, the nearest one that is not. Null at the top. */
function placeAbove(
  { number }: Claim,
  above: (number: string) => Claim | null,
  lose: NoteLoss,
): Claim | null {
  const direct = parentNumber(number);
  if (direct === null) return null;
  const nearest = above(direct);
  if (nearest === null) lose('places of claims whose parent is missing (they are at the top)');
  else if (nearest.number !== direct)
    lose('places of claims whose parent is missing (they are below the next one above)');
  return nearest;
}

/** What a claim at the top bears on: the first claim, where it says Pro or Con. */
function aboveTop({ mark, key }: Claim, first: Claim): Claim | null {
  return (mark === 'pro' || mark === 'con') && key !== first.key ? first : null;
}

interface Thesis {
  readonly key: string | null;
  /** What is not among the claims of the file. */
  readonly entry: GraphEntry | null;
  readonly steps: readonly GraphStep[];
}

/**
 * The thesis: the first claim. Where several theses answer the question in the title, the question is the thesis, and they
 * support it: it then stands if one of the answers does.
 */
function thesisOf(title: string, tops: readonly string[], steps: readonly GraphStep[]): Thesis {
  const linked = new Set(steps.map(({ premises }) => premises[0]));
  const theses = [...new Set(tops)].filter((key) => !linked.has(key));
  if (theses.length < 2 || !title.endsWith('?')) {
    return { key: tops[0] ?? null, entry: null, steps: [] };
  }
  return {
    key: TITLE_KEY,
    entry: { key: TITLE_KEY, text: title, title: null, kind: 'claim', fields: {}, source: null },
    steps: theses.map((key) => stepOf(key, TITLE_KEY, 'support')),
  };
}
