import { readClaimsText } from '../file/read-claims.js';
import { firstDifference } from '../file/same-draft.js';
import { type ClaimsComments, writeClaims } from '../file/write-claims.js';
import type { Draft } from '../map/model.js';

/** The text of a claims file that is made of a draft, read back before anybody gets it. */

/** The text, and null; or why it cannot be given: what is read from it would not be the same. */
export function checkedText(
  draft: Draft,
  comments: ClaimsComments,
): { readonly text: string; readonly fault: string | null } {
  const text = [...writeClaims(draft, comments)].join('');
  const { draft: read, problems } = readClaimsText(text, 'claims.yaml');
  const [problem] = problems;
  if (read === null)
    return {
      text,
      fault: problem === undefined ? 'it cannot be read' : `line ${problem.line}: ${problem.message}`,
    };
  return { text, fault: firstDifference(read, draft) };
}
