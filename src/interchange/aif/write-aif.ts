import type { Relation, Statement } from '../../map/model.js';
import { type ExportedPart, exportedPart } from '../exported-part.js';
import type { InterchangeInput } from '../interchange-form.js';
import { OWN_KEY } from './aif-document.js';
import { aifScheme, DEFAULT_SCHEMES } from './aif-terms.js';
import { jsonLines } from './json-lines.js';
import type { JsonRecord } from './json-values.js';
import { ownOfMap, ownOfRelation, ownOfStatement } from './own-written.js';
import { placesOf } from './xaif-places.js';

/**
 * Writes the Argument Interchange Format. Entries are nodes of type I and have our ids; supports (RA) and attacks (CA) are nodes
 * between them, also where they bear on each other. Ids of steps have a colon, so that no entry can have the same.
 */

/** The JSON of AIFdb. */
export function writeAif(input: InterchangeInput): Iterable<string> | null {
  return input.selected.length === 0 ? null : jsonLines(networkOf(input));
}

/** xAIF, with a place for every node, so that OVA shows them. */
export function writeXaif(input: InterchangeInput): Iterable<string> | null {
  if (input.selected.length === 0) return null;
  const network = networkOf(input);
  const part = exportedPart(input);
  return jsonLines({
    AIF: {
      ...network,
      participants: [],
      schemefulfillments: [],
      descriptorfulfillments: [],
      cqdescriptorfulfillments: [],
    },
    text: '',
    dialog: false,
    OVA: {
      firstname: '',
      surname: '',
      url: input.view.map.header.url ?? '',
      nodes: placesOf(part, input.view.structure, stepId),
      edges: edgesOf(part).map(([fromID, toID]) => ({ fromID, toID, visible: true })),
    },
  });
}

function networkOf(input: InterchangeInput): JsonRecord {
  const part = exportedPart(input);
  return {
    nodes: [...part.statements.map(claimNode), ...part.relations.map(stepNode)],
    edges: edgesOf(part).map(([fromID, toID], index) => ({
      edgeID: String(index + 1),
      fromID,
      toID,
      formEdgeID: null,
    })),
    locutions: [],
    [OWN_KEY]: ownOfMap(input),
  };
}

function claimNode(statement: Statement): JsonRecord {
  const { id, text } = statement;
  return { nodeID: id, text, type: 'I', timestamp: '', [OWN_KEY]: ownOfStatement(statement) };
}

function stepNode(relation: Relation): JsonRecord {
  const { scheme, sign } = relation;
  const named = scheme === null ? DEFAULT_SCHEMES[sign] : aifScheme(scheme);
  return {
    nodeID: stepId(relation),
    text: named,
    type: typeOf(relation),
    timestamp: '',
    scheme: named,
    [OWN_KEY]: ownOfRelation(relation),
  };
}

function typeOf({ sign }: Relation): string {
  return sign === 'support' ? 'RA' : 'CA';
}

function stepId(relation: Relation): string {
  return `${typeOf(relation)}:${relation.index + 1}`;
}

/** From premises to steps, and from there to what they lead to: never from one claim to another. */
function edgesOf({ relations }: ExportedPart): [from: string, to: string][] {
  return relations.flatMap((relation) => {
    const { premises, target } = relation;
    const id = stepId(relation);
    const into = premises.map((premise): [string, string] => [premise.id, id]);
    return [...into, [id, target.node === 'statement' ? target.id : stepId(target)]];
  });
}
