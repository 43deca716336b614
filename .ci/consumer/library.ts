// A program in TypeScript. It is compiled with all checks, as an ES module and as CommonJS, and then run.
import {
  type Advice,
  type ArgumentMap,
  advise,
  ClaimsError,
  type Explanation,
  explain,
  type Problem,
  readMap,
  records,
  type StatementRecord,
  select,
} from 'claims-explorer';

const yaml = `title: T
thesis: a
claims: [{id: a, text: A is so.}]
counterpoints: [{id: b, text: B is so., attacks: a}]
`;

function mapOf(source: string | Uint8Array): ArgumentMap {
  const reading = readMap(source);
  if (reading.map !== null) return reading.map;
  const problems: readonly Problem[] = reading.problems;
  throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}

const map = mapOf(yaml);
const rows: StatementRecord[] = records(map, select(map, { kind: 'counterpoint', status: ['stands'] }));
const why: Explanation = explain(map, map.thesis, { stop: () => false });
const advice: Advice = advise(map, 'a', 'answer');
const answered: string | undefined = advice.sets[0]?.[0];
if (rows[0]?.id !== 'b' || why.status !== 'out' || answered !== 'b') throw new Error('wrong answers');

// @ts-expect-error A map never changes.
map.statements = [];
// @ts-expect-error There is no such verdict.
if (why.status === 'maybe') throw new Error();

try {
  // @ts-expect-error: a kind that there is not, as JavaScript can give it
  select(map, { kind: 'objection' });
} catch (error) {
  if (!(error instanceof ClaimsError) || error.code !== 'argument') throw error;
}
