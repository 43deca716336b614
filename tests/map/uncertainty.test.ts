import { expect, test } from 'vitest';
import { hasUncertainty } from '../../src/map/uncertainty.js';
import { mapOf } from '../helpers/maps.js';

test('evidence with a note, or with a source that has one, may be uncertain; nothing else is', () => {
  const { statements } = mapOf(
    `claims:
  - {id: t, text: T., note: A remark.}
evidence:
  - {id: plain, text: E., supports: t, source: sure}
  - {id: own, text: E., supports: t, source: sure, note: Known at second hand.}
  - {id: cited, text: E., supports: t, source: unsure}
  - {id: bare, text: E., supports: t}`,
    'sources:\n  sure: {title: A}\n  unsure: {title: B, note: The title is a description.}',
  );
  expect(statements.filter(hasUncertainty).map(({ id }) => id)).toEqual(['own', 'cited']);
});
