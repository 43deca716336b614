import { criterionValues } from '../query/criteria.js';
import { knownValues } from '../words/known-values.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { mapIfThere } from './map-if-there.js';
import { pick } from './pick.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';
import { shellWord } from './shell-word.js';

/**
 * Checks that a table has the topic that somebody names. Where it is a tag of the file instead, the failure has the line that
 * selects by the tag: `line` with `--tag`.
 */
export async function pickTopic(
  table: Readonly<Record<string, unknown>>,
  name: string,
  {
    what,
    line,
    shared,
    io,
  }: { readonly what: string; readonly line: string; readonly shared: Shared; readonly io: Io },
): Promise<void> {
  if (Object.hasOwn(table, name)) return;
  const map = await mapIfThere({ file: shared.file ?? undefined }, io);
  const [tag] = map === null ? [] : knownValues(criterionValues('tag', map)).sameAs(name);
  if (tag === undefined) pick(table, name, what);
  else
    throw new Failure(
      'usage',
      `there is no ${what} "${name}"; try: ${programCall(io)} ${line} --tag ${shellWord(tag)}`,
    );
}
