import { describe, expect, test } from 'vitest';
import { areOpposed, polarityOf } from '../../src/comparing/opposed-texts.js';

function opposed(one: string, other: string, likeness = 0.5): boolean {
  return areOpposed(polarityOf(one), polarityOf(other), likeness);
}

describe('one text may deny the other', () => {
  test.each([
    ['Our school should no longer give homework.', 'Our school should give more homework.'],
    ['Homework treats pupils unequally.', 'Homework is fair because everybody gets help.'],
    ['Pupils are too exhausted to learn.', 'Pupils are not too tired to learn.'],
    ['We get hardly any homework.', 'We get a lot of homework.'],
    ['Few pupils read at home.', 'Many pupils read at home.'],
    ['School lunches are unhealthy.', 'School lunches are healthy.'],
    ['Uniforms are useless.', 'Uniforms are useful.'],
    ['Traffic has increased.', 'Traffic was reduced.'],
    ["It doesn't help.", 'It helps.'],
  ])('%j and %j', (one, other) => {
    expect([opposed(one, other), opposed(other, one), opposed(one, one)]).toEqual([true, true, false]);
  });

  test.each([
    ['Homework is not fair.', 'Homework is unfair.'],
    ['Phones distract pupils.', 'Phones take attention away from pupils.'],
    ['Not only pupils profit.', 'Pupils profit.'],
    ['Without phones there is less bullying.', 'Bullying becomes rarer when phones are gone.'],
    ['He informs the form teacher.', 'The form teacher is told.'],
  ])('not: %j and %j', (one, other) => {
    expect([opposed(one, other), opposed(other, one)]).toEqual([false, false]);
  });

  test('each denial counts where the rest is the same', () => {
    const [one, other] = ['Nobody says that it is not true.', 'Nobody says that it is true.'];
    expect([opposed(one, other, 0.3), opposed(one, other, 0.9)]).toEqual([false, true]);
  });
});
