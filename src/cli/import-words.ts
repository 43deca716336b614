import type { ClaimsComments } from '../file/write-claims.js';
import type { GraphDraft } from '../interchange/draft-of-graph.js';
import type { Loss } from '../interchange/losses.js';
import type { Draft } from '../map/model.js';
import { counted } from '../words/counted.js';

/** What is said of an import: in the new file for whoever goes on with it, and on standard error. */

/** Where a map comes from. */
interface Origin {
  readonly file: string;
  readonly form: string;
}

type How = Omit<GraphDraft, 'draft'>;

/** The comments of the new file. */
export function importComments(
  { file, form }: Origin,
  { saysThesis, apart }: How,
  draft: Draft,
): ClaimsComments {
  return {
    top: [
      `Imported from ${file} (${form}).`,
      '',
      'What to do next: "claims check" names what is wrong or missing. Say for each claim',
      'where it stands in the text (at), for each step of what kind it is (scheme), and',
      'for evidence its source. "claims help words" explains the words.',
      ...(apart === 0
        ? []
        : [
            '',
            `${counted(apart, 'entry does', 'entries do')} not lead to the thesis. Add "supports" or "attacks", or take them out.`,
          ]),
    ],
    thesis: saysThesis ? [] : thesisWords(draft),
  };
}

function thesisWords({ statements }: Draft): string[] {
  if (statements.length < 2) return [];
  return [
    'The other tool does not say which claim is the thesis. Most other entries lead to',
    'this one. If the thesis is another claim, write its id here.',
  ];
}

/** What was read, what was left out, and what was decided: a line each. */
export function importRemarks(
  { file, form }: Origin,
  { draft, saysThesis, apart }: GraphDraft,
  losses: readonly Loss[],
): string[] {
  const { statements, relations, sources, thesis } = draft;
  const found = [counted(statements.length, 'entry', 'entries'), counted(relations.length, 'step')];
  const of =
    sources.length === 0
      ? found.join(' and ')
      : `${found.join(', ')} and ${counted(sources.length, 'source')}`;
  return [
    `Read ${of} from ${file} (${form}).`,
    ...losses.map(lossRemark),
    ...(saysThesis ? [] : [`The file names no thesis, so it is "${thesis}": most other entries lead to it.`]),
    ...(apart === 0 ? [] : [`${counted(apart, 'entry does', 'entries do')} not lead to the thesis.`]),
  ];
}

/** What was left out or is not as it was, and how often. */
export function lossRemark({ what, count }: Loss): string {
  return `Left out or changed: ${what}: ${count}.`;
}
