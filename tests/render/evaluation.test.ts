import { expect, test } from 'vitest';
import { renderEvaluation } from '../../src/render/evaluation.js';
import { evaluationRecord } from '../../src/render/evaluation-record.js';
import { UNDECIDED } from '../../src/verdict/status.js';
import { TWO_ATTACKS } from '../helpers/debates.js';
import { pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

test('all that is shown of an evaluation reads its one labelling; nothing labels the map again', () => {
  const page = pageOf(TWO_ATTACKS, { id: 't' });
  const { evaluated, view } = page;
  const statuses = () => [
    evaluationRecord(page).status,
    view!.record(view!.map.thesis).status,
    /^ {2}(✓ stands|✗ falls|\? undecided)(?:: denied)? {2}claim/m.exec(renderEvaluation(page, look()))?.[1],
  ];
  expect(statuses()).toEqual(['out', 'out', '✗ falls']);
  evaluated.labelling.status.fill(UNDECIDED);
  expect(statuses()).toEqual(['undecided', 'undecided', '? undecided']);
});

test('the rules under which strengths came out are said', () => {
  const page = pageOf(TWO_ATTACKS, { id: 't', strength: true, burden: 'evidence', grant: ['a'] });
  const text = renderEvaluation(page, look(1000));
  expect(text).toContain('t has the strength 0.000.');
  expect(text).toContain(
    'What you grant has strength 1. An entry that needs support and has none starts at 0',
  );
  expect(text).toContain('\n✗ falls\n  0.000 ● The thesis.  t\n');
});
