import { acceptGap } from '../edit/accept-gap.js';
import { addEntry, addSource, type NestedKind } from '../edit/add-entry.js';
import { attackStep } from '../edit/attack-step.js';
import { type ClaimsSource, definitionIn } from '../edit/claims-source.js';
import { insertEntryKeys } from '../edit/entry-keys.js';
import { putPlace } from '../edit/put-place.js';
import { replaceWords } from '../edit/replace-words.js';
import type { TextEdit } from '../edit/text-edit.js';
import { GAPS } from '../map/gap.js';
import type { Statement } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import type { Problem } from '../map/problem.js';
import { declaredRelations } from '../map/relations.js';
import { toFillIn } from '../words/fill-in.js';
import { idFromText } from '../words/id-from-text.js';
import { namesOf } from '../words/names-of.js';
import { lineEnd, lineOf, type Span } from '../yaml/lines.js';
import { cursorAt, type Page } from './cursor.js';
import { aroundIn } from './form-at.js';
import { idAt } from './id-at.js';
import type { CheckedFile } from './open-file.js';

/** What an editor offers to write for somebody: what mends a problem, and what can be added to an entry. */

export interface Action {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** What it mends; null for what only adds or changes. */
  readonly mends: Problem | null;
  /** Whether it is the one that is most likely wanted. */
  readonly isPreferred: boolean;
}

/** More of what could be meant are not offered. */
const MOST_OFFERS = 3;
const REASON = toFillIn('why you accept this');

/** The actions for a stretch of a file: for the problems of its lines, then for the entry at its beginning. */
export function actionsAt(checked: CheckedFile, [from, to]: Span): Action[] {
  const { state, page } = checked;
  const { source, lines } = page;
  // Whoever asks looks at the line: a gap is marked where its entry begins.
  const start = lines.starts[lineOf(lines, from)]!;
  const end = lineEnd(source, lines, lineOf(lines, to));
  const file = checked.editable();
  if (state === null || file === null) return [];
  const problems = state.checked.problems.filter(
    ({ span, severity }) => severity !== 'accepted' && span !== null && span[0] <= end && span[1] >= start,
  );
  return [
    ...problems.flatMap((problem) => mendings(problem, file, state.checked.problems)),
    ...changesOf(checked, file, from),
  ];
}

function mendings(problem: Problem, file: ClaimsSource, all: readonly Problem[]): Action[] {
  const { fix, span, id, code } = problem;
  const mend = (title: string, edit: TextEdit | null, isPreferred: boolean) =>
    action(title, [edit], problem, isPreferred);
  const found: Action[] = [];
  if (fix?.kind === 'replace' && span !== null)
    for (const [i, by] of fix.by.slice(0, MOST_OFFERS).entries())
      found.push(...mend(`Write "${by}" instead`, written(problem, file.text, span, by), i === 0));
  if (fix?.kind === 'place' && id !== null) {
    const wrong = all.flatMap((one) => (one.id === id && one.span !== null ? [one.span] : []));
    const put = putPlace(file, id, fix.at, wrong);
    const title = put?.adds === true ? 'Add the place' : 'Put the place';
    found.push(...mend(`${title} where the text has it: ${fix.at}`, put?.edit ?? null, true));
  }
  const gap = namesOf(GAPS).find((name) => name === code && name !== 'known-unneeded');
  if (gap !== undefined && id !== null)
    found.push(...mend(`Accept this gap (known: ${gap})`, acceptGap(file, id, gap, REASON), false));
  return found;
}

/** Other words in the place of some; `true` and `false` are no texts, so they stand without quotes. */
function written({ code }: Problem, text: string, span: Span, by: string): TextEdit {
  const edit = replaceWords(text, span, by);
  return code === 'wrong-type' ? { ...edit, text: by } : edit;
}

/** What can be added to the entry at an offset, or changed in it. */
function changesOf({ page, known }: CheckedFile, file: ClaimsSource, offset: number): Action[] {
  const id = entryAt(page, offset);
  const statement = id === null || known === null ? undefined : statementNamed(known.map, id);
  if (statement === undefined) return [];
  const taken = new Set(file.places.filter(({ role }) => role === 'definition').map((place) => place.id));
  const isObjection = statement.kind === 'counterpoint' || statement.kind === 'reply';
  return [
    ...undercuts(statement, file),
    ...(isObjection
      ? newEntry(statement, 'reply', toFillIn('your answer to this'), file, taken)
      : newEntry(statement, 'counterpoint', toFillIn('what speaks against this'), file, taken)),
    ...(statement.source === null ? newSource(statement, file, taken) : []),
  ];
}

/** The entry that an id under the cursor names, else the one that the cursor is in. */
function entryAt(page: Page, offset: number): string | null {
  const cursor = cursorAt(page, offset);
  if (cursor === null) return null;
  const named = idAt(page.source, cursor, offset);
  return named?.of === 'entry' ? named.id : aroundIn(page.source, cursor, 'id');
}

/** The attack of an entry on another one, turned against a step from that. */
function undercuts(statement: Statement, file: ClaimsSource): Action[] {
  return declaredRelations(statement)
    .filter(
      ({ sign, contradiction, target }) =>
        sign === 'attack' && contradiction === null && target.node === 'statement',
    )
    .flatMap(({ target }) => (target.node === 'statement' ? [target] : []))
    .flatMap((target) =>
      declaredRelations(target)
        .filter(({ sign }) => sign === 'support')
        .slice(0, MOST_OFFERS)
        .flatMap(({ name }) =>
          action(
            `Attack the step "${name}" instead: "${target.id}" may be so, but this does not follow`,
            [attackStep(file, statement.id, target.id, name)],
            null,
            false,
          ),
        ),
    );
}

function newEntry(
  { id }: Statement,
  kind: NestedKind,
  text: string,
  file: ClaimsSource,
  taken: ReadonlySet<string>,
): Action[] {
  const fields = { id: idFromText(`new ${kind}`, taken, 'en'), text };
  return action(`Add a ${kind} to "${id}"`, [addEntry(file, { kind, to: id, fields })], null, false);
}

function newSource({ id }: Statement, file: ClaimsSource, taken: ReadonlySet<string>): Action[] {
  const entry = definitionIn(file, id, 'entry');
  if (entry === null) return [];
  const source = idFromText('new source', taken, 'en');
  const fields = {
    type: 'webpage',
    author: toFillIn('who wrote it'),
    title: toFillIn('the title of the source'),
    issued: 'n.d.',
    URL: 'https://example.org',
  };
  const edits = [addSource(file, source, fields), insertEntryKeys(file, entry, { source })];
  return action(`Add a source to "${id}"`, edits, null, false);
}

/** An action of some edits; none where one of them cannot be made. */
function action(
  title: string,
  edits: readonly (TextEdit | null)[],
  mends: Problem | null,
  isPreferred: boolean,
): Action[] {
  const made = edits.filter((edit) => edit !== null);
  return made.length < edits.length ? [] : [{ title, edits: made, mends, isPreferred }];
}
