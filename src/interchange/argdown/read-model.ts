import { oneLine } from '../../words/text.js';
import type { NoteLoss } from '../interchange-form.js';
import {
  type ArgdownArgument,
  type ArgdownEnd,
  type ArgdownInference,
  type ArgdownModel,
  type ArgdownNode,
  type ArgdownRelation,
  RELATION_TYPES,
} from './model.js';
import { plainText } from './plain-text.js';
import { itemsOf, recordOf, textOf, textsOf } from './values.js';

/** From Argdown's JSON, and from what its parser makes of a text, to a model. What has another shape than it should is passed over. */
export function readModel(document: unknown, lose: NoteLoss): ArgdownModel {
  const { arguments: found, frontMatter, relations, sections, statements } = recordOf(document);
  const titled = frontMatter === undefined || recordOf(frontMatter).title === undefined;
  const titleSection = titled ? sectionOfAll(sections, [statements, found]) : null;
  const context: Context = { sections: sectionsById(sections), titleSection, lose };
  const modelArguments = new Map(
    Object.entries(recordOf(found)).map(([title, value]) => [title, argumentOf(title, value, context)]),
  );
  return {
    frontMatter: {
      ...(titleSection === null ? {} : { title: headingOf(titleSection, lose) ?? undefined }),
      ...recordOf(frontMatter),
    },
    statements: new Map(
      Object.entries(recordOf(statements)).map(([title, value]) => [title, nodeOf(title, value, context)]),
    ),
    arguments: modelArguments,
    relations: itemsOf(relations).flatMap((value) => relationOf(value, lose) ?? []),
  };
}

interface Context {
  /** The sections by their ids. */
  readonly sections: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The section that all of the document is in: its heading is the title, and no tag. */
  readonly titleSection: Readonly<Record<string, unknown>> | null;
  readonly lose: NoteLoss;
}

/** The section whose heading stands above all else; null where there is none, or several of its level. */
function sectionOfAll(sections: unknown, nodes: readonly unknown[]): Context['titleSection'] {
  const [section, ...more] = itemsOf(sections).map(recordOf);
  const { level, startLine } = section ?? {};
  if (section === undefined || more.length > 0 || level !== 1 || typeof startLine !== 'number') return null;
  const lines = nodes
    .flatMap((found) => Object.values(recordOf(found)))
    .map((node) => firstLine(itemsOf(recordOf(node).members).map(recordOf)));
  return lines.every((line) => line > startLine) ? section : null;
}

function sectionsById(sections: unknown): Context['sections'] {
  const byId = new Map<string, Readonly<Record<string, unknown>>>();
  const open = [...itemsOf(sections)];
  while (open.length > 0) {
    const section = recordOf(open.pop());
    const { children, id } = section;
    if (typeof id === 'string') byId.set(id, section);
    for (const child of itemsOf(children)) open.push(child);
  }
  return byId;
}

function nodeOf(title: string, value: unknown, { sections, titleSection, lose }: Context): ArgdownNode {
  const node = recordOf(value);
  const members = itemsOf(node.members).map(recordOf);
  const tags = textsOf(node.tags ?? []);
  const defining = members.filter(({ isReference }) => isReference !== true);
  const said = defining.map((member) => ({ ...member, text: plainText(member, lose) }));
  const section = typeof node.section === 'string' ? sections.get(node.section) : node.section;
  const isTitle = titleSection !== null && recordOf(section).id === titleSection.id;
  return {
    title,
    texts: [...new Set(said.map(({ text }) => text))].filter((text) => text !== ''),
    canonical: said.find((member) => recordOf(recordOf(member).data).isCanonical === true)?.text || null,
    tags,
    data: recordOf(node.data),
    heading: isTitle ? null : headingOf(recordOf(section), lose),
    line: firstLine(defining.length > 0 ? defining : members),
  };
}

/** A longer heading is a sentence, and no tag. */
const LONGEST_HEADING = 60;

function headingOf(
  { ranges, tags, title }: Readonly<Record<string, unknown>>,
  lose: NoteLoss,
): string | null {
  const heading = plainText({ text: title, ranges, tags }, () => undefined);
  if (heading.length <= LONGEST_HEADING) return heading === '' ? null : heading;
  lose(`headings of more than ${LONGEST_HEADING} characters, over an entry`);
  return null;
}

function firstLine(members: readonly Readonly<Record<string, unknown>>[]): number {
  return members.reduce(
    (first, { startLine }) => Math.min(first, typeof startLine === 'number' ? startLine : 0),
    Number.MAX_SAFE_INTEGER,
  );
}

function argumentOf(title: string, value: unknown, context: Context): ArgdownArgument {
  return {
    ...nodeOf(title, value, context),
    inferences: inferencesOf(itemsOf(recordOf(value).pcs), context.lose),
  };
}

/** The inferences of a numbered list of premises and conclusions. One that does not say what it uses needs what came since the last one, and that one's conclusion. */
function inferencesOf(numbered: readonly unknown[], lose: NoteLoss): ArgdownInference[] {
  const statements = numbered.map(recordOf);
  const titles = statements.map(({ title }) => textOf(title) ?? '');
  const inferences: ArgdownInference[] = [];
  let since: string[] = [];
  for (const [place, statement] of statements.entries()) {
    const conclusion = titles[place]!;
    if (statement.role !== 'intermediary-conclusion' && statement.role !== 'main-conclusion') {
      since.push(conclusion);
      continue;
    }
    const { data, inferenceRules } = recordOf(statement.inference);
    const used = usedBy(recordOf(data), titles.slice(0, place));
    const premises = [...new Set(used.length > 0 ? used : since)].filter((premise) => premise !== '');
    for (const key of Object.keys(recordOf(data)))
      if (key !== 'uses' && key !== 'scheme') lose(`values of "${oneLine(key)}" in data of inferences`);
    if (premises.length > 0 && conclusion !== '')
      inferences.push({
        premises,
        conclusion,
        rules: textsOf(inferenceRules ?? []),
        data: recordOf(data),
        place,
      });
    else lose('inferences without premises');
    since = [conclusion];
  }
  return inferences;
}

/** What an inference says that it uses: numbers of statements before it, from 1. */
function usedBy({ uses }: Readonly<Record<string, unknown>>, before: readonly string[]): string[] {
  return textsOf(uses ?? []).flatMap((number) => before[Number(number) - 1] ?? []);
}

function relationOf(value: unknown, lose: NoteLoss): ArgdownRelation | null {
  const relation = recordOf(value);
  const type = RELATION_TYPES.find((name) => name === relation.relationType);
  const from = endOf(relation.from, relation.fromType, null);
  const to = endOf(relation.to, relation.toType, relation.conclusionIndex);
  if (type !== undefined && from !== null && to !== null) return { type, from, to };
  lose('relations of an unknown kind');
  return null;
}

function endOf(title: unknown, type: unknown, place: unknown): ArgdownEnd | null {
  if (typeof title !== 'string') return null;
  const of = type === 'argument' || type === 'inference' ? 'argument' : 'statement';
  return { of, title, place: type === 'inference' && typeof place === 'number' ? place : null };
}
