import { cachedDraftContent } from '../src/file/draft-cache.js';
import { readClaims } from '../src/file/read-claims.js';

/** The content of the file that keeps the draft of a claims file. Throws for one with errors. */
export async function keptDraft(bytes: Uint8Array): Promise<Buffer> {
  const { draft, problems } = readClaims(bytes, 'claims.yaml');
  const kept = draft === null ? null : await cachedDraftContent(bytes, draft);
  if (kept !== null) return kept;
  throw new Error(problems.map(({ line, message }) => `claims.yaml:${line}: ${message}`).join('\n'));
}
