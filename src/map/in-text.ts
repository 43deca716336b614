import type { StatementFields } from './model.js';

/** Whether the text itself says it: it has a locator and is not implicit. */
export function inText(statement: StatementFields): boolean {
  return statement.at.length > 0 && !statement.implicit;
}
