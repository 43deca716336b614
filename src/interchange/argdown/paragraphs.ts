import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../../map/fields.js';
import type { ArgumentMap, ArgumentNode, Relation, Source, Statement } from '../../map/model.js';
import { flowData } from './data.js';
import { argumentTitle, escaped, inOneLine, tagOf, titleOf } from './escape.js';
import { AUXILIARY } from './model.js';
import { settingsFor } from './own-settings.js';

/** The paragraphs of an Argdown document, each with the blank line after it. */

/** What a map says as a whole, and the sources that some of its entries name. */
export function frontMatter(
  { header, sources, thesis }: ArgumentMap,
  statements: readonly Statement[],
): string {
  const used = new Set(statements.flatMap(({ source }) => source?.id ?? []));
  const named = [...sources]
    .filter(([id]) => used.has(id))
    .map(([id, source]) => [id, fieldsOf(source)] as const);
  const lines = {
    title: header.title,
    ...writtenFields(HEADER_FIELDS, header),
    ...(statements.includes(thesis) ? { thesis: titleOf(thesis.id) } : {}),
    ...settingsFor(statements.length),
  };
  return [
    '===',
    ...Object.entries(lines).map(([key, value]) => `${key}: ${flowData(value)}`),
    ...(named.length > 0 ? ['sources:'] : []),
    ...named.map(([id, source]) => `  ${flowData(id)}: ${flowData(source)}`),
    '===\n\n',
  ].join('\n');
}

function fieldsOf({ id: _, ...fields }: Source): Omit<Source, 'id'> {
  return fields;
}

/** A statement with its tags, its data, and the steps that are lines under it. */
export function statementParagraph(statement: Statement, lines: readonly Relation[]): string {
  const title = titleOf(statement.id);
  const text = inOneLine(statement.text);
  const tags = statement.tags.flatMap((tag) => tagOf(tag) ?? []);
  const said = [`[${title}]:`, escaped(text), ...tags].join(' ');
  const data = flowData(dataOf(statement, text, lines));
  return `${[said, `  ${data}`, ...lines.map((relation) => `  ${lineOf(relation)}`)].join('\n')}\n\n`;
}

/** What Argdown has no place for. */
function dataOf(
  statement: Statement,
  text: string,
  lines: readonly Relation[],
): Readonly<Record<string, unknown>> {
  const { id, kind, known, source, tags } = statement;
  const { tags: _, ...fields } = writtenFields(ENTRY_FIELDS, statement);
  const untold = tags.filter((tag) => tagOf(tag) === null);
  const schemes = lines.flatMap(({ scheme, target }) =>
    scheme === null ? [] : [[titleOfNode(target), scheme]],
  );
  return {
    kind,
    ...(titleOf(id) === id ? {} : { id }),
    ...(text === statement.text ? {} : { text: statement.text }),
    ...fields,
    ...(untold.length > 0 ? { tags: untold } : {}),
    ...(source === null ? {} : { source: source.id ?? fieldsOf(source) }),
    ...(Object.keys(known).length > 0 ? { known } : {}),
    ...(schemes.length > 0 ? { schemes: Object.fromEntries(schemes) } : {}),
  };
}

function lineOf(relation: Relation): string {
  const { contradiction, target } = relation;
  return `${contradiction === null ? signOf(relation) : '><'} ${inBrackets(target)}`;
}

function signOf({ sign, target }: Relation): string {
  if (sign === 'support') return '+>';
  return target.node === 'statement' ? '->' : '_>';
}

function inBrackets(node: ArgumentNode): string {
  return node.node === 'statement' ? `[${titleOfNode(node)}]` : `<${titleOfNode(node)}>`;
}

function titleOfNode(node: ArgumentNode): string {
  return node.node === 'statement' ? titleOf(node.id) : argumentTitle(node.name);
}

/**
 * A step as an argument. Its conclusion is what it supports. An argument cannot conclude an attack, or a step; so it concludes
 * that something holds or not, and this supports or attacks.
 */
export function reasoning(relation: Relation): string {
  const { premises, sign, target } = relation;
  const holds = sign === 'support' ? 'holds' : 'does not hold';
  const conclusion =
    sign === 'support' && target.node === 'statement'
      ? [inBrackets(target)]
      : [
          `@${inBrackets(target)} ${holds}.`,
          `  {${AUXILIARY}: true}`,
          `  ${signOf(relation)} ${inBrackets(target)}`,
        ];
  const [first, ...rest] = conclusion;
  return `${[
    `<${titleOfNode(relation)}>\n`,
    ...premises.map((premise, place) => `(${place + 1}) ${inBrackets(premise)}`),
    inferenceLine(relation.scheme),
    `(${premises.length + 1}) ${first}`,
    ...rest,
  ].join('\n')}\n\n`;
}

/** The line between premises and conclusion, with the scheme as Argdown's inference rule. */
function inferenceLine(scheme: string | null): string {
  if (scheme === null) return '----';
  return /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(scheme)
    ? `-- ${scheme} --`
    : `-- ${flowData({ scheme })} --`;
}
