import type fc from 'fast-check';
import { foreignFileOf } from '../../src/cli/foreign-file.js';
import { draftOfGraph } from '../../src/interchange/draft-of-graph.js';
import { formsOfFile, INTERCHANGE } from '../../src/interchange/forms.js';
import { countedLosses, type Loss } from '../../src/interchange/losses.js';
import { buildMap } from '../../src/map/build.js';
import type { ENTRY_FIELDS } from '../../src/map/fields.js';
import type { ArgumentMap, ArgumentNode, Draft, Relation, Statement } from '../../src/map/model.js';
import { viewOf } from '../../src/query/view.js';
import { mapsSaying } from './drafts.js';

/** Maps that are exported in a form and imported again. */

/** Random maps of all shapes whose ids a form can keep; of each entry the text is its own. */
export const roundTripMaps: fc.Arbitrary<ArgumentMap> = mapsSaying(
  (id) => `Text of ${id}.`,
  (place) => `entry-${'abcdefgh'[place]}`,
);

export interface RoundTrip {
  /** What was exported. */
  readonly text: string;
  /** The names of the forms that the text is recognized as; of a good form just its own. */
  readonly forms: readonly string[];
  readonly draft: Draft;
  readonly map: ArgumentMap;
  /** What the reader could not keep. */
  readonly losses: readonly Loss[];
}

/** A whole map through a form and back. What would make no map is an error that says why. */
export async function roundTrip(form: string, map: ArgumentMap): Promise<RoundTrip> {
  const { export: exported, import: imported } = INTERCHANGE[form]!;
  const write = await exported!.load();
  const pieces = await write({ view: viewOf(map), selected: map.statements, remark: () => {} });
  const text = [...(pieces ?? [])].join('');
  const file = foreignFileOf('a-file', text);
  const { lose, losses } = countedLosses();
  const found = await (await imported!.load())(file, lose);
  const { draft } = 'draft' in found ? found : draftOfGraph(found, lose);
  const { map: back, problems } = buildMap(draft);
  if (back === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { text, forms: formsOfFile(file), draft, map: back, losses: losses() };
}

/** What of a map is compared: all that is not left out here is. */
export interface Compared {
  /** False where a form makes new ids: entries are then named by their texts. */
  readonly ids?: boolean;
  readonly kinds?: boolean;
  readonly thesis?: boolean;
  readonly schemes?: boolean;
  /** False where a linked step can come back declared by another of its premises. */
  readonly declaring?: boolean;
  /** False where a contradiction can come back as an attack each way. */
  readonly contradictions?: boolean;
  /** The fields of entries that the form keeps. */
  readonly fields?: readonly (keyof typeof ENTRY_FIELDS)[];
}

/** What a map says, as sorted lines: two maps with the same lines are the same map, as far as it is compared. */
export function factsOf(map: ArgumentMap, compared: Compared = {}): string[] {
  const { kinds = true, thesis = true, fields = [] } = compared;
  return [
    ...map.statements.map((statement) => {
      const { kind, text } = statement;
      const said = fields.map((field) => `${field}: ${JSON.stringify(statement[field])}`);
      const isThesis = thesis && statement === map.thesis;
      return [
        nodeFact(statement, compared),
        ...(kinds ? [kind] : []),
        JSON.stringify(text),
        ...said,
        ...(isThesis ? ['thesis'] : []),
      ].join(' | ');
    }),
    ...map.relations.map((relation) => {
      const { schemes = true, contradictions = true } = compared;
      const { scheme, contradiction } = relation;
      const half = contradictions && contradiction !== null ? ['contradiction'] : [];
      return [nodeFact(relation, compared), ...(schemes && scheme !== null ? [scheme] : []), ...half].join(
        ' | ',
      );
    }),
  ].sort();
}

function nodeFact(node: ArgumentNode, compared: Compared): string {
  return node.node === 'statement' ? nameOf(node, compared) : stepFact(node, compared);
}

function nameOf({ id, text }: Statement, { ids = true }: Compared): string {
  return ids ? id : text;
}

function stepFact({ sign, premises, target }: Relation, compared: Compared): string {
  const [first = '', ...more] = premises.map((premise) => nameOf(premise, compared));
  const all = (compared.declaring ?? true) ? [first, ...more.sort()] : [first, ...more].sort();
  return `(${all.join(' + ')} ${sign} ${nodeFact(target, compared)})`;
}
