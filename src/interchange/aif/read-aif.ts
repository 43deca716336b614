import type { ArgumentGraph, GraphEntry } from '../graph.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { textOfHtml } from '../plain-text.js';
import { type AifDocument, type AifNode, readAifDocument } from './aif-document.js';
import { aifSteps } from './aif-steps.js';
import { LOST_TYPES, STEP_TYPES } from './aif-terms.js';
import { textUnder } from './json-values.js';
import { ownHeader, ownOfEntry, ownSources } from './own-fields.js';
import { speakersOfClaims } from './speakers.js';

/** Reads a file of the Argument Interchange Format: AIFdb's JSON or xAIF. */
export function readAif(file: ForeignFile, lose: NoteLoss): ArgumentGraph {
  const document = readAifDocument(file, lose);
  const claims = claimsIn(document, lose);
  if (claims.length === 0) throw noClaims(document);
  const speakers = speakersOfClaims(document);
  const own = document.own ?? {};
  return {
    header: { title: textUnder(own, ['title']), ...ownHeader(own) },
    thesis: textUnder(own, ['thesis']) ?? mainClaim(claims),
    entries: claims.map((node) => entryOf(node, speakers.get(node.id))),
    steps: aifSteps(document, lose),
    sources: ownSources(own),
  };
}

/** The nodes that say something (I); the others are counted, unless they are supports and attacks. */
function claimsIn({ nodes }: AifDocument, lose: NoteLoss): AifNode[] {
  return [...nodes.values()].filter(({ type }) => {
    if (type === 'I') return true;
    if (!Object.hasOwn(STEP_TYPES, type))
      lose(Object.hasOwn(LOST_TYPES, type) ? LOST_TYPES[type]! : 'nodes without a type or a text');
    return false;
  });
}

/** The claim that the file says all others lead to, where it is one. */
function mainClaim(claims: readonly AifNode[]): string | null {
  const [main, ...more] = claims.filter(({ isMain }) => isMain);
  return main === undefined || more.length > 0 ? null : main.id;
}

function noClaims({ nodes }: AifDocument): UnreadableForm {
  if (nodes.size === 0) return new UnreadableForm('it has no nodes');
  const types = [...nodes.values()].map(({ type }) => type);
  const isOnlySpoken = types.includes('L');
  return new UnreadableForm(
    'it has no claims: no node is of type I',
    null,
    isOnlySpoken
      ? 'its locutions (L) are not analysed yet: each claim in them must become a node of type I'
      : null,
  );
}

function entryOf(node: AifNode, speaker: string | undefined): GraphEntry {
  const text = node.text === '' ? node.id : node.text;
  if (node.own !== null) return { key: node.id, keyIsId: true, text, ...ownOfEntry(node.own) };
  return {
    key: node.id,
    text: textOfHtml(text),
    title: null,
    kind: null,
    source: null,
    fields: { by: speaker },
  };
}
