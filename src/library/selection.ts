import type { ArgumentMap } from '../map/model.js';
import { CRITERIA, type Criterion, criterionValues } from '../query/criteria.js';
import type * as query from '../query/select.js';
import { wrongSelection } from '../query/select.js';
import { listOf } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { optionsGiven, yesOrNo } from './arguments.js';
import { ClaimsError } from './claims-error.js';
import type { Selection } from './selection-type.js';

/** Checks what a caller selects by. */

const SELECTION_KEYS = { ...CRITERIA, inText: null, core: null };

/** A selection as the questions take it. Throws for a key or a value that is not possible in the map. */
export function checkedSelection(selection: Selection, map: ArgumentMap): query.Selection {
  optionsGiven(selection, SELECTION_KEYS, (name) => `entries cannot be selected by "${name}"`);
  const values = namesOf(CRITERIA).map((name) => {
    const value = selection[name];
    return [name, value === undefined ? undefined : listOf(value)] as const;
  });
  const wrongType = values.find(([, list]) =>
    list?.some((one) => typeof one !== 'string' || one.trim() === ''),
  );
  if (wrongType !== undefined)
    throw new ClaimsError(
      'argument',
      `${wrongType[0]} takes texts that are not empty, such as ${exampleOf(wrongType[0], map)}`,
    );
  const checked: query.Selection = {
    ...Object.fromEntries(values),
    inText: yesOrNo(selection.inText, 'inText'),
    core: yesOrNo(selection.core, 'core') === true ? true : undefined,
  };
  const wrong = wrongSelection(checked, map);
  if (wrong !== null) throw new ClaimsError('argument', `${wrong.criterion}: ${wrong.message}`);
  return checked;
}

/** A value that can be written there: `"3.2"`. */
function exampleOf(criterion: Criterion, map: ArgumentMap): string {
  const [first = 'a word'] = criterion === 'at' ? ['3.2'] : criterionValues(criterion, map);
  return `"${first}"`;
}
