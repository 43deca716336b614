import type { ArgumentMap } from '../map/model.js';
import { CRITERIA } from '../query/criteria.js';
import type * as query from '../query/select.js';
import { wrongSelection } from '../query/select.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOf } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { oneLine } from '../words/text.js';
import { ClaimsError } from './claims-error.js';
import type { Selection } from './selection-type.js';

/** Checks what a caller selects by. */

/** A selection as the questions take it. Throws for a key or a value that is not possible in the map. */
export function checkedSelection(selection: Selection, map: ArgumentMap): query.Selection {
  const keys: readonly string[] = [...namesOf(CRITERIA), 'inText', 'core'];
  const unknown = Object.keys(selection).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, keys) ?? `the keys are ${keys.join(', ')}`;
    throw new ClaimsError('argument', `entries cannot be selected by "${oneLine(unknown)}"; ${hint}`);
  }
  const values = namesOf(CRITERIA).map((name) => {
    const value = selection[name];
    return [name, value === undefined ? undefined : listOf(value)] as const;
  });
  const wrongType = values.find(([, list]) =>
    list?.some((one) => typeof one !== 'string' || one.trim() === ''),
  );
  if (wrongType !== undefined)
    throw new ClaimsError('argument', `${wrongType[0]} takes texts that are not empty`);
  const checked: query.Selection = {
    ...Object.fromEntries(values),
    inText: selection.inText,
    core: selection.core === true ? true : undefined,
  };
  const wrong = wrongSelection(checked, map);
  if (wrong !== null) throw new ClaimsError('argument', `${wrong.criterion}: ${wrong.message}`);
  return checked;
}
