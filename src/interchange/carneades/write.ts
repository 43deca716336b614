import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../../map/fields.js';
import type { ArgumentNode, Relation, Source, Statement } from '../../map/model.js';
import { citedSources } from '../../query/sources.js';
import { counted } from '../../words/counted.js';
import { fieldLines, type NewFields, type NewValue } from '../../yaml/written-value.js';
import { type ExportedPart, exportedPart } from '../exported-part.js';
import type { InterchangeInput, WriteForm } from '../interchange-form.js';
import { atomsOf } from './atoms.js';

/**
 * Writes an argument as an argument graph of Carneades 4. There, attacks are arguments, too: for the negation of a statement, which
 * is at issue with it, or for the exception of an argument. What stands until it is attacked is an assumption. Where something
 * attacks it, it has an argument without premises instead, since an assumption stands whatever attacks it.
 */

export const writeCarneades: WriteForm = (input) => {
  if (input.selected.length === 0) return null;
  const part = exportedPart(input);
  const relations = writtenRelations(part);
  const lost = part.relations.length - relations.length;
  if (lost > 0)
    input.remark(
      `left out: ${counted(lost, 'step')} that support other steps or bear on such support; without them, verdicts can differ`,
    );
  return pieces(input, namedPart({ ...part, relations }));
};

/** The relations without support of steps, for which Carneades has no place, and without what bears on it. */
function writtenRelations({ relations }: ExportedPart): Relation[] {
  const kept = new Set<Relation>();
  const byArrows = [...relations].sort((one, other) => arrowsOf(one) - arrowsOf(other));
  for (const relation of byArrows) {
    const { sign, target } = relation;
    if (target.node === 'statement' || (sign === 'attack' && kept.has(target))) kept.add(relation);
  }
  return relations.filter((relation) => kept.has(relation));
}

function arrowsOf({ name }: Relation): number {
  return name.split('->').length;
}

/** A part with the names that its statements and steps have in Carneades. */
interface NamedPart extends ExportedPart {
  readonly atoms: ReadonlyMap<Statement, string>;
  readonly attacked: ReadonlySet<ArgumentNode>;
  readonly supported: ReadonlySet<ArgumentNode>;
  /** The names of the arguments that the relations are. */
  readonly names: ReadonlyMap<Relation, string>;
}

function namedPart(part: ExportedPart): NamedPart {
  const targets = (wanted: Relation['sign']) =>
    new Set(part.relations.flatMap(({ sign, target }) => (sign === wanted ? [target] : [])));
  return {
    ...part,
    atoms: atomsOf(part.statements),
    attacked: targets('attack'),
    supported: targets('support'),
    names: new Map(part.relations.map((relation, i) => [relation, `a${i + 1}`])),
  };
}

function* pieces({ view: { map } }: InterchangeInput, part: NamedPart): Generator<string> {
  const { statements, relations, atoms, attacked, supported } = part;
  const thesis = atoms.get(map.thesis);
  yield section('meta', {
    title: map.header.title,
    ...fields(writtenFields(HEADER_FIELDS, map.header)),
    ...(thesis === undefined ? {} : { thesis }),
  });
  const sources = citedSources(map, statements).filter(({ usedBy }) => usedBy.length > 0);
  const sourceOf = new Map(sources.flatMap(({ id, usedBy }) => usedBy.map((one) => [one, id] as const)));
  yield '\nstatements:\n';
  for (const statement of statements) yield item(atoms.get(statement)!, saidOf(statement, part, sourceOf));
  // A name is all that they say.
  for (const node of attacked) yield item(against(node, part), against(node, part));

  const isAlone = (one: Statement) => one.assumed || !supported.has(one);
  const granted = statements.filter((one) => isAlone(one) && attacked.has(one));
  if (relations.length + granted.length > 0) yield '\narguments:\n';
  for (const relation of relations) yield item(part.names.get(relation)!, argumentOf(relation, part));
  for (const [i, one] of granted.entries())
    yield item(`a${relations.length + i + 1}`, { conclusion: atoms.get(one)! });

  const atIssue = statements.filter((one) => attacked.has(one));
  if (atIssue.length > 0) yield '\nissues:\n';
  for (const [i, one] of atIssue.entries())
    yield item(`i${i + 1}`, { positions: [atoms.get(one)!, against(one, part)], standard: 'PE' });

  const assumptions = statements.filter((one) => isAlone(one) && !attacked.has(one));
  if (assumptions.length > 0) yield '\n';
  if (assumptions.length > 0)
    yield section(
      'assumptions',
      assumptions.map((one) => atoms.get(one)!),
    );
  if (sources.length > 0) yield '\nreferences:\n';
  for (const { id, source } of sources) yield item(id, sourceFields(source));
}

/** What is concluded to attack a statement or a step. */
function against(node: ArgumentNode, { atoms, names }: NamedPart): string {
  return node.node === 'statement' ? `¬${atoms.get(node)!}` : `¬app(${names.get(node)!})`;
}

function saidOf(
  statement: Statement,
  { atoms }: NamedPart,
  sourceOf: ReadonlyMap<Statement, string>,
): NewFields {
  const { id, kind, text } = statement;
  const source = sourceOf.get(statement);
  return {
    text,
    meta: {
      ...(atoms.get(statement) === id ? {} : { id }),
      kind,
      ...fields(writtenFields(ENTRY_FIELDS, statement)),
      ...(source === undefined ? {} : { source }),
    },
  };
}

function argumentOf(relation: Relation, part: NamedPart): NewFields {
  const { contradiction, premises, scheme, sign, target } = relation;
  const meta = {
    ...(scheme === null ? {} : { scheme }),
    ...(contradiction === null ? {} : { contradiction }),
  };
  return {
    ...(Object.keys(meta).length === 0 ? {} : { meta }),
    conclusion:
      sign === 'support' && target.node === 'statement' ? part.atoms.get(target)! : against(target, part),
    premises: premises.map((premise) => part.atoms.get(premise)!),
    ...(part.attacked.has(relation) ? { undercutter: against(relation, part) } : {}),
  };
}

function sourceFields({ id: _, ...said }: Source): NewFields {
  return fields(said);
}

/** Values that are texts, true, lists or mappings of them. */
function fields(values: Readonly<Record<string, unknown>>): NewFields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const made = newValue(value);
      return made === null ? [] : [[key, made]];
    }),
  );
}

function newValue(value: unknown): NewValue | null {
  if (value === true || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(newValue).filter((each) => each !== null);
  return typeof value === 'object' && value !== null ? fields({ ...value }) : null;
}

const LAYOUT = { keys: 2, dashes: 2, item: 2 };

function section(key: string, value: NewValue): string {
  return `${fieldLines({ [key]: value }, LAYOUT, 0).join('\n')}\n`;
}

/** A pair below the key of a section. */
function item(key: string, value: NewValue): string {
  return fieldLines({ [key]: value }, LAYOUT, 2)
    .map((line) => (line === '' ? '\n' : `  ${line}\n`))
    .join('');
}
