import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import { type CauseRow, causeTree } from '../../src/verdict/cause-tree.js';
import { type Explainer, explainer } from '../../src/verdict/explain.js';
import { ATTACK } from '../../src/verdict/framework.js';
import { giversOf } from '../../src/verdict/givers.js';
import { label } from '../../src/verdict/label.js';
import { rankedCauses } from '../../src/verdict/ranked-causes.js';
import { attackGraphs, compiled, plains } from '../helpers/frameworks.js';

const RANKING = { strengthOf: () => 0.5, nearness: () => 0 };
const ALL = { siblings: Number.POSITIVE_INFINITY, rows: 200 };

const explaining = (framework: ReturnType<typeof compiled>) => explainer(framework, label(framework));

/** The statements above a row, up to the top. */
function above(row: CauseRow, top: number): number[] {
  const nodes = [top];
  for (let next = row.parent; next !== null; next = next.parent) nodes.push(next.node);
  return nodes;
}

describe('the tree of what decided a verdict', () => {
  const anything = fc.oneof(plains(7, 12), attackGraphs(8)).map(compiled);

  /** Looks at the rows of causes of every statement of many frameworks. */
  function everyRow(look: (row: CauseRow, explain: Explainer, top: number) => void): void {
    fc.assert(
      fc.property(anything, (framework) => {
        const explain = explaining(framework);
        for (let top = 0; top < framework.statements; top += 1) {
          for (const row of causeTree(explain, top, RANKING, ALL))
            if (row.kind === 'cause') look(row, explain, top);
        }
      }),
      { numRuns: 300 },
    );
  }

  test('a row bears on what it is said to, by the role that it is said to have', () => {
    everyRow(({ node, by, role, target }, { framework, links }) => {
      const bearer = by ?? node;
      const linked = [...links.source.subarray(links.from[target]!, links.from[target + 1]!)];
      expect(linked).toContain(bearer);
      expect(giversOf({ framework, links }, bearer)).toContain(node);
      expect(links.role[bearer] === ATTACK).toBe(role === 'attack');
    });
  });

  test('what counts for a verdict has the verdict that it takes', () => {
    everyRow(({ node, by, role, target }, { statusOf }) => {
      const bearer = statusOf(by ?? node);
      const verdict = statusOf(target);
      if (verdict === 'undecided') expect(bearer).toBe('undecided');
      else if (role === 'attack') expect(bearer).toBe(verdict === 'in' ? 'out' : 'in');
      else expect(bearer).toBe(verdict);
    });
  });

  test('nothing stands under itself, but for what attacks itself', () => {
    everyRow((row, _, top) => {
      if (row.node !== top || row.level > 1 || row.back === null)
        expect(above(row, top)).not.toContain(row.node);
    });
  });

  test('every cause of the top is told, where nothing bounds it', () => {
    fc.assert(
      fc.property(anything, (framework) => {
        const explain = explaining(framework);
        for (let top = 0; top < framework.statements; top += 1) {
          const { attackers, supports } = rankedCauses(explain, top, RANKING);
          const rows = causeTree(explain, top, RANKING, ALL).filter(({ level }) => level === 1);
          const told = rows.map((row) => (row.kind === 'cause' ? row.node : -1));
          const isOther = (bearer: number) =>
            explain.statusOf(bearer) === 'undecided' || giversOf(explain, bearer)[0] !== top;
          const givers = [...attackers, ...supports].filter(isOther).map((one) => giversOf(explain, one)[0]);
          expect(new Set(told)).toEqual(new Set(givers));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what decided a statement is told once', () => {
    fc.assert(
      fc.property(anything, (framework) => {
        const rows = causeTree(explaining(framework), 0, RANKING, ALL);
        const opened = new Set(rows.flatMap(({ parent }) => (parent === null ? [] : [parent])));
        const direct = [...opened].filter((row) =>
          rows.some((below) => below.parent === row && below.target === row.node),
        );
        expect(new Set(direct.map(({ node }) => node)).size).toBe(direct.length);
      }),
    );
  });

  test('of what is much, the first ones and how many more; as many rows as are wanted, however deep', () => {
    const many = Array.from({ length: 1000 }, (_, i) => i + 1);
    const star = explaining(
      attackFramework(
        1001,
        Int32Array.from(many),
        Int32Array.from(many, () => 0),
      ),
    );
    expect(causeTree(star, 0, RANKING, { siblings: 2, rows: 40 })).toMatchObject([
      { kind: 'cause', node: 1 },
      { kind: 'cause', node: 2 },
      { kind: 'more', count: 998 },
    ]);
    const deep = Int32Array.from({ length: 100_000 }, (_, i) => i);
    const chain = explaining(
      attackFramework(
        100_001,
        deep.map((i) => i + 1),
        deep,
      ),
    );
    expect(causeTree(chain, 0, RANKING, { siblings: 2, rows: 40 })).toHaveLength(40);
  });
});
