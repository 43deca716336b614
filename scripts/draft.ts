import { checkReading } from '../src/checking/check-reading.js';
import { shippedDraftContent } from '../src/file/draft-cache.js';
import { type Reading, readClaims } from '../src/file/read-claims.js';
import type { Problem } from '../src/map/problem.js';
import { viewOf } from '../src/query/view.js';
import { wantedProblems } from '../src/render/checked.js';

/** The content of the file that keeps the draft of a claims file. Throws for one with errors. */
export async function keptDraft(bytes: Uint8Array): Promise<Buffer> {
  const reading = readClaims(bytes, 'claims.yaml');
  const { draft, problems } = reading;
  const kept = draft === null ? null : await shippedDraftContent(bytes, draft, acceptedIn(reading));
  if (kept !== null) return kept;
  throw new Error(problems.map(({ line, message }) => `claims.yaml:${line}: ${message}`).join('\n'));
}

/** The gaps that a file accepts; null where a check finds something else. */
function acceptedIn(reading: Reading): readonly Problem[] | null {
  if (reading.map === null) return null;
  const view = viewOf(reading.map);
  const text = { original: null, fault: null };
  const { problems } = checkReading(reading, { view, selected: view.map.statements, text, call: 'claims' });
  return wantedProblems(problems, false).length === 0 ? problems : null;
}
