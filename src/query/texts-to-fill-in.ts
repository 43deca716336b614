import { ENTRY_FIELDS, HEADER_FIELDS } from '../map/fields.js';
import type { FoundGap } from '../map/gap.js';
import type { ArgumentMap, Path, Source, Statement } from '../map/model.js';
import { declaredRelations } from '../map/relations.js';
import { isToFillIn, toFillIn } from '../words/fill-in.js';
import { namesOf } from '../words/names-of.js';

/** What the file of a beginner still has from its beginning: texts, of any key, that begin with `FILL IN`. */

/** Every such text of a map: of its header, its sources and its entries; or of some entries only. */
export function textsToFillIn(
  { map }: { readonly map: ArgumentMap },
  among: readonly Statement[] | null = null,
): FoundGap[] {
  const ofEntries = (among ?? map.statements).filter(canHaveAny).flatMap(ofStatement);
  return among === null ? [...besideEntries(map), ...ofEntries] : ofEntries;
}

function besideEntries({ header, sources }: ArgumentMap): FoundGap[] {
  const ofText = (['title', ...namesOf(HEADER_FIELDS)] as const)
    .filter((key) => isOpen(header[key]))
    .map((key) => openText(null, `the ${key}`, [key]));
  const ofSources = [...sources].flatMap(([id, source]) =>
    openFields(source).map((field) =>
      openText(null, `the ${field} of the source "${id}"`, ['sources', id, field]),
    ),
  );
  return [...ofText, ...ofSources];
}

/** The keys of an entry that hold texts. */
const KEYS = namesOf(ENTRY_FIELDS).filter((key) => ['text', 'texts'].includes(ENTRY_FIELDS[key].holds));

/** Whether a statement can have any: nearly none can, and of its keys one search in all texts at once says so. */
function canHaveAny(statement: Statement): boolean {
  const { text, source, known, gives } = statement;
  if (
    isOpen(text) ||
    KEYS.map((key) => statement[key])
      .join()
      .includes(toFillIn(''))
  )
    return true;
  for (const code in known) if (isOpen(known[code])) return true;
  for (const { scheme } of gives) if (isOpen(scheme)) return true;
  return source !== null && source.id === null && openFields(source).length > 0;
}

function ofStatement(statement: Statement): FoundGap[] {
  const { text, source, known, where } = statement;
  const ownSource = source === null || source.id !== null ? [] : openFields(source);
  return [
    ...(isOpen(text)
      ? [openText(statement, 'this text', [...where, 'text'], ': one full sentence in your own words')]
      : []),
    ...KEYS.filter((key) => isOpen(statement[key])).map((key) =>
      openText(statement, `its "${key}"`, [...where, key]),
    ),
    ...ownSource.map((field) =>
      openText(statement, `the ${field} of its source`, [...where, 'source', field]),
    ),
    ...Object.keys(known)
      .filter((code) => isOpen(known[code]))
      .map((code) => openText(statement, `why it accepts ${code}`, [...where, 'known', code])),
    ...openSchemes(statement),
  ];
}

function openSchemes(statement: Statement): FoundGap[] {
  return declaredRelations(statement)
    .filter(({ scheme }) => isOpen(scheme))
    .map(({ where }) =>
      openText(
        statement,
        'its scheme',
        [...(where.at(-1) === 'to' ? where.slice(0, -1) : statement.where), 'scheme'],
        ': "claims schemes" lists them',
      ),
    );
}

function openFields(source: Source): string[] {
  return Object.keys(source).filter((field) => isOpen(source[field]));
}

/** Whether a value, or one of a list, is a text that is still to be written. */
function isOpen(value: unknown): boolean {
  if (typeof value === 'string') return isToFillIn(value);
  if (!Array.isArray(value)) return false;
  for (const one of value) if (typeof one === 'string' && isToFillIn(one)) return true;
  return false;
}

function openText(statement: Statement | null, what: string, where: Path, how = ''): FoundGap {
  return { statement, message: `${what} is still to be written${how}`, where };
}
