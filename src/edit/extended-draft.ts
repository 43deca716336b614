import type { Draft } from '../map/model.js';

/** What a map has to be after an addition: the same, with one entry or source more. */

/** Whether a draft is another with nothing new but what has an id. Linear in both. */
export function isExtendedDraft(before: Draft, after: Draft, id: string): boolean {
  const without: Draft = {
    ...after,
    statements: after.statements.filter((statement) => statement.id !== id || has(before, id)),
    relations: after.relations.filter(({ from }) => from !== id || has(before, id)),
    sources: after.sources.filter((source) => source.id !== id || hasSource(before, id)),
  };
  return JSON.stringify(without) === JSON.stringify(before);
}

function has({ statements }: Draft, id: string): boolean {
  return statements.some((statement) => statement.id === id);
}

function hasSource({ sources }: Draft, id: string): boolean {
  return sources.some((source) => source.id === id);
}
