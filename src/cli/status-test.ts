import type { Status } from '../map/model.js';
import { namesOfStatus, STATUS_NAMES } from '../map/status-words.js';
import { didYouMean } from '../words/did-you-mean.js';
import { knownValues, valuesMeant } from '../words/known-values.js';
import { Failure } from './failure.js';

/** Which arguments of an abstract framework `--status` selects: a value that begins with `!` is excluded. */
export function statusTest(written: readonly string[]): (status: Status) => boolean {
  const known = knownValues(STATUS_NAMES);
  const values = written.flatMap((list) => {
    const meant = valuesMeant(list, known);
    if (typeof meant === 'string') throw new Failure('usage', `--status: ${meant}`);
    return meant;
  });
  const unknown = values.find(({ value }) => known.sameAs(value).length === 0);
  if (unknown !== undefined) {
    const hint = didYouMean(unknown.value, STATUS_NAMES) ?? `choose from ${STATUS_NAMES.join(', ')}`;
    throw new Failure('usage', `--status: "${unknown.value}" is unknown; ${hint}`);
  }
  const [wanted, unwanted] = [false, true].map(
    (excluded) =>
      new Set(values.filter((one) => one.excluded === excluded).flatMap(({ value }) => known.sameAs(value))),
  );
  const isAmong = (status: Status, names: ReadonlySet<string>) =>
    namesOfStatus(status).some((name) => names.has(name));
  return (status) => !isAmong(status, unwanted!) && (wanted!.size === 0 || isAmong(status, wanted!));
}
