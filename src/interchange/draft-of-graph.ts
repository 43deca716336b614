import { headerForm, saidForm } from '../file/claims-form.js';
import { hasForm } from '../file/fits-form.js';
import { headlineRule, idRule, nameRule } from '../file/text-rules.js';
import { ENTRY_FIELDS, HEADER_FIELDS, heldFields, withFields } from '../map/fields.js';
import {
  type Draft,
  NO_EXPECTATIONS,
  type RelationDraft,
  type Source,
  type StatementDraft,
} from '../map/model.js';
import { relationName } from '../map/relations.js';
import { toFillIn } from '../words/fill-in.js';
import { freeIds } from '../words/free-ids.js';
import { wordsAsId } from '../words/id-from-text.js';
import { guessLanguage } from '../words/language.js';
import { normal } from '../words/normal.js';
import { isSameData } from '../words/same-data.js';
import { oneLine } from '../words/text.js';
import { cleanFields, cleanSource, cleanText, isSeen } from './clean-values.js';
import { idsOf, isTellingId } from './entry-ids.js';
import { findThesis, linksOf, type Role, rolesOf } from './entry-roles.js';
import type { ArgumentGraph, GraphEntry } from './graph.js';
import type { NoteLoss } from './interchange-form.js';
import { type KeptStep, keptSteps, placesByKey } from './kept-steps.js';
import { refuseLongText, refuseSize } from './size-limit.js';

/** From an argument as another tool has it to the draft of a map: ids, headlines, kinds, the thesis, and steps that a claims file can have. */

/** A draft, and what of it was decided here. */
export interface GraphDraft {
  readonly draft: Draft;
  /** Whether the file says which entry is the thesis. */
  readonly saysThesis: boolean;
  /** How many entries do not lead to the thesis. */
  readonly apart: number;
}

/** The draft of a graph; `lose` is told of all that cannot be kept. An empty graph, and one that is too large, are refused. */
export function draftOfGraph(graph: ArgumentGraph, lose: NoteLoss): GraphDraft {
  refuseSize(graph.entries.length);
  const entries = graph.entries.map((entry) => wordsOf(entry, lose));
  const header = cleanFields(headerForm.keys, graph.header, lose);
  const language = typeof header.language === 'string' ? header.language : guessLanguage(sample(entries));
  const ids = idsOf(entries, language);
  const steps = keptSteps(graph, lose);
  const links = linksOf(entries.length, steps);
  const said = graph.thesis === null ? undefined : placesByKey(graph).get(graph.thesis);
  const thesis = said ?? findThesis(links, (place) => (graph.entries[place]!.kind ?? 'claim') === 'claim');
  const roles = rolesOf(thesis, links);
  const sources = sourcesOf(graph.sources, lose);
  const supporting = new Set(steps.flatMap(({ sign, premises }) => (sign === 'support' ? premises : [])));
  const statements = entries.map((entry, place) => {
    const source = sourceFor(entry.source, sources, lose);
    const kind =
      place === thesis
        ? 'claim'
        : (entry.kind ?? kindOf(roles[place]!, source !== null && supporting.has(place)));
    return statementOf({ ...entry, kind, source }, ids[place]!, lose);
  });
  return {
    draft: {
      header: headerOf({ ...header, thesis: ids[thesis]! }),
      thesis: ids[thesis]!,
      sources: sources.list,
      terms: [],
      statements,
      relations: relationsOf(steps, ids, lose),
      expect: NO_EXPECTATIONS,
    },
    saysThesis: said !== undefined,
    apart: roles.filter(({ isConnected }) => !isConnected).length,
  };
}

/** An entry that has words: those of its text, else its title, else its key. */
function wordsOf(entry: GraphEntry, lose: NoteLoss): GraphEntry {
  const { key, keyIsId } = entry;
  refuseLongText(key, entry.text);
  const [text, title] = [cleanText(entry.text, lose), oneLine(cleanText(entry.title ?? '', lose))];
  if (isSeen(text)) {
    const isName =
      !isSeen(title) || title === text || (title === key && (keyIsId === true || isTellingId(key)));
    return { ...entry, text, title: isName ? null : title };
  }
  const name = [title, oneLine(cleanText(key, lose))].find(isSeen) ?? toFillIn('what this entry says');
  return { ...entry, text: name, title: null };
}

/** Enough of the texts to tell their language. */
function sample(entries: readonly GraphEntry[]): string {
  return entries
    .slice(0, 200)
    .map(({ text }) => text.slice(0, 200))
    .join('\n');
}

function headerOf(written: Record<string, unknown>): Draft['header'] {
  const whole = { title: toFillIn('the title of the text'), ...written };
  if (!hasForm(headerForm, whole)) throw new Error('a header that does not fit its form');
  return { title: whole.title, ...heldFields(HEADER_FIELDS, whole) };
}

function kindOf({ kind }: Role, isSourced: boolean): StatementDraft['kind'] {
  return kind === 'claim' && isSourced ? 'evidence' : kind;
}

type SaidEntry = Omit<GraphEntry, 'kind' | 'source'> & Pick<StatementDraft, 'kind' | 'source'>;

function statementOf(entry: SaidEntry, id: string, lose: NoteLoss): StatementDraft {
  const { text, title, kind, source } = entry;
  const fields = cleanFields(saidForm.keys, { ...entry.fields, known: entry.known }, lose);
  if (title !== null && fields.short === undefined) {
    if (headlineRule.pattern.test(title)) fields.short = title;
    else lose('names of entries that are too long for a headline');
  }
  const whole = { ...fields, id, text };
  if (!hasForm(saidForm, whole)) throw new Error('an entry that does not fit its form');
  const statement: Omit<StatementDraft, keyof typeof ENTRY_FIELDS> = {
    id,
    kind,
    text,
    source,
    known: knownOf(whole.known ?? {}),
    under: null,
    where: [],
  };
  const tags = [whole.tags ?? []].flat();
  return withFields(
    ENTRY_FIELDS,
    heldFields(ENTRY_FIELDS, { ...whole, tags: [...new Set(tags)] }),
    statement,
  );
}

function knownOf(known: Readonly<Record<string, string | undefined>>): StatementDraft['known'] {
  return Object.fromEntries(
    Object.entries(known).flatMap(([gap, reason]) => (reason === undefined ? [] : [[gap, reason]])),
  );
}

interface Sources {
  readonly list: readonly Source[];
  /** The id of each source in the new file, by the one that it had. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The sources with ids that a claims file can have; of two with one id, one that says the same stands once. */
function sourcesOf(found: readonly Source[], lose: NoteLoss): Sources {
  const free = freeIds([]);
  const ids = new Map<string, string>();
  const byId = new Map<string, Source>();
  for (const source of found) {
    const clean = cleanSource(source, null, lose);
    if (clean === null) {
      lose('sources that say nothing');
      continue;
    }
    const key = source.id === null ? null : String(source.id);
    const before = key === null ? undefined : byId.get(ids.get(key) ?? '');
    if (before !== undefined && isSameData({ ...before, id: null }, clean)) continue;
    const id = free(key !== null && idRule.pattern.test(key) ? normal(key) : idOfSource(clean, key));
    if (key !== null && !ids.has(key)) ids.set(key, id);
    byId.set(id, { ...clean, id });
  }
  return { list: [...byId.values()], ids };
}

function idOfSource({ author, title, issued }: Source, key: string | null): string {
  const name = [author, title, key].find((words) => typeof words === 'string') ?? 'source';
  const year = /\d{4}/.exec(typeof issued === 'string' ? issued : '')?.[0] ?? '';
  return wordsAsId(`${String(name)} ${year}`);
}

/** What an entry names as its source: the id of one of the file's, or the fields of one in place; null for nothing that can be kept. */
function sourceFor(source: GraphEntry['source'], { ids }: Sources, lose: NoteLoss): Source | string | null {
  if (source === null) return null;
  if (typeof source !== 'string') return cleanSource(source, null, lose);
  const id = ids.get(source) ?? null;
  if (id === null) lose('names of sources that are not in the file');
  return id;
}

/** The steps by their names: the target of each is known before the steps on it. */
function relationsOf(steps: readonly KeptStep[], ids: readonly string[], lose: NoteLoss): RelationDraft[] {
  const names = new Map<KeptStep, string>();
  const nameOf = (step: KeptStep): string => {
    const known = names.get(step);
    if (known !== undefined) return known;
    const { target } = step;
    const to = typeof target === 'number' ? ids[target]! : nameOf(target);
    const name = relationName(ids[step.premises[0]]!, to);
    names.set(step, name);
    return name;
  };
  return steps.map(({ sign, premises: [first, ...more], target, scheme, isContradiction }) => ({
    sign,
    from: ids[first]!,
    to: typeof target === 'number' ? ids[target]! : nameOf(target),
    with: more.map((place) => ids[place]!),
    scheme: schemeOf(scheme, isContradiction, lose),
    contradiction: isContradiction,
    where: [],
    whereWith: [],
  }));
}

function schemeOf(scheme: string | null, isContradiction: boolean, lose: NoteLoss): string | null {
  const words = scheme === null ? '' : normal(oneLine(cleanText(scheme, lose)));
  if (!nameRule.pattern.test(words)) return null;
  if (!isContradiction) return words;
  lose('schemes of contradictions');
  return null;
}
