import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionValues } from '../../src/query/criteria.js';
import { type Selection, select, wrongSelection } from '../../src/query/select.js';
import { visible } from '../../src/words/text.js';
import { writtenValue } from '../../src/words/values.js';
import { school, view } from '../helpers/maps.js';
import { anyValue } from '../helpers/values.js';

const ids = (statements: readonly { id: string }[]) => statements.map((statement) => statement.id);

describe('select', () => {
  const opened = school();
  const taken = (selection: Selection) => ids(select(selection, opened));
  test.each<[Selection, string[]]>([
    [{ kind: ['reply', 'evidence'] }, ['academy-says', 'both-matter']],
    [{ side: ['against'] }, ['phones-not-bells', 'sleep-is-private']],
    [{ kind: ['!claim'], side: ['for'] }, ['academy-says', 'both-matter']],
    [{ type: ['value'] }, ['duty-of-care']],
    [{ scheme: ['Consequences'] }, ['sleep-suffers', 'duty-of-care']],
    [{ tag: ['health'] }, ['sleep-suffers', 'academy-says']],
    [{ tag: ['health'], kind: ['evidence'] }, ['academy-says']],
    [{ source: ['sleep-2014'] }, ['academy-says']],
    [{ by: ["Parents' Association"] }, ['phones-not-bells']],
    [{ at: ['9'] }, ['start-later']],
    [{ at: ['3.1', '1.1'] }, ['start-later', 'sleep-suffers']],
    [{ status: ['out'] }, ['start-later', 'phones-not-bells']],
    [{ status: ['falls'] }, ['start-later', 'phones-not-bells']],
    [{ status: ['!stands'] }, ['start-later', 'phones-not-bells']],
    [{ core: true }, ['start-later', 'sleep-suffers', 'sleep-is-private', 'duty-of-care']],
    [{ gap: ['unanswered'] }, ['sleep-is-private']],
    [{ inText: true }, ['start-later', 'sleep-suffers']],
    [{ inText: false, kind: ['claim'] }, ['duty-of-care']],
  ])('%j', (selection, expected) => expect(taken(selection)).toEqual(expected));

  test('by a tag, what supports or attacks an entry is not selected with it, unless it is evidence for it', () => {
    const { structure } = opened;
    const [some, others] = [taken({ tag: ['health'] }), taken({ tag: ['!health'] })];
    expect([...some, ...others].toSorted()).toEqual(ids(structure.order).toSorted());
    expect(others).toContain('phones-not-bells');
  });

  test('says of an unknown value what is near', () => {
    expect(wrongSelection({ tag: ['helth'], kind: ['claim'] }, opened.map)).toEqual({
      criterion: 'tag',
      message: '"helth" is unknown; did you mean "health"?',
    });
    expect(wrongSelection({ at: ['x'], by: ["!parents' association"] }, opened.map)).toEqual({
      criterion: 'at',
      message: '"x" is unknown; write a place as 3, 3.2 or 3.2-4',
    });
    expect(wrongSelection({ side: ['pro'] }, opened.map)?.message).toBe(
      '"pro" is unknown; did you mean "for"?',
    );
    expect(wrongSelection({ kind: ['!Objection'] }, opened.map)?.message).toBe(
      '"Objection" is unknown; did you mean "counterpoint"?',
    );
  });
});

/** A map in which each entry has a tag, and what is said by somebody. */
function tagged(tags: readonly string[]) {
  const entries = tags.map(
    (tag, i) => `  - {id: e${i}, text: T., tags: [${JSON.stringify(tag)}], by: ${JSON.stringify(tag)}}`,
  );
  return view(`claims:\n  - {id: t, text: T.}\n${entries.join('\n')}`);
}

describe('the values of a map', () => {
  const opened = tagged([
    'health, public',
    'health',
    '!important',
    'important',
    'Müller, Jörg',
    'Muller',
    'US',
    'us',
    ' lead',
    '"so"',
  ]);
  const taken = (selection: Selection) => {
    expect(wrongSelection(selection, opened.map)).toBeNull();
    return select(selection, opened).flatMap(({ tags }) => tags);
  };
  test.each<[string, string[]]>([
    ['health, public', ['health, public']],
    ['HEALTH, Public', ['health, public']],
    ['"health, public"', ['health, public']],
    ['health', ['health']],
    ['health,us', ['health', 'us']],
    ['!important', ['!important']],
    ['\\!important', ['!important']],
    ['"!important",important', ['!important', 'important']],
    ['Müller, Jörg', ['Müller, Jörg']],
    ['muller\\, jorg', ['Müller, Jörg']],
    ['MU\u0308LLER, JO\u0308RG', ['Müller, Jörg']],
    ['mueller, jorg'.replace('mueller', 'müller'), ['Müller, Jörg']],
    ['us', ['us']],
    ['US', ['US']],
    ['Us', ['US', 'us']],
    [' lead', [' lead']],
    ['\\ lead', [' lead']],
    ['"so"', ['"so"']],
  ])('--tag %j takes %j', (written, expected) => expect(taken({ tag: [written] })).toEqual(expected));

  test('excludes one that has a comma', () => {
    expect(taken({ tag: ['!health, public'] })).not.toContain('health, public');
    expect(taken({ tag: ['!health, public'] })).toContain('health');
    expect(taken({ tag: ['!"!important"', '!us'] })).not.toContain('!important');
  });

  test.each([
    ['helth, public', '"helth, public" is unknown; did you mean "health, public"?'],
    ['"helth, public"', '"helth, public" is unknown; did you mean "health, public"?'],
    ['!inportant', '"inportant" is unknown; did you mean "important" or "!important"?'],
    [
      'health,',
      'in health, there is no value before or after a comma; put a value with a comma in double quotes; choose from " lead", "!important", "\\"so\\"", health, "health, public", important, Muller, "Müller, Jörg", US, us',
    ],
  ])('--tag %j is refused', (written, message) =>
    expect(wrongSelection({ tag: [written] }, opened.map)).toEqual({ criterion: 'tag', message }),
  );

  test('every one can be selected, as it is and quoted, and nothing else comes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyValue, { minLength: 1, maxLength: 5 }), (values) => {
        // A value of white space only is refused by the reader, and a control character is made visible by it.
        const { map } = tagged(values.filter((one) => visible(one).trim() !== ''));
        const own = criterionValues('tag', map);
        const all = tagged(own);
        const having = (written: string) => select({ tag: [written] }, all).flatMap(({ tags }) => tags);
        for (const one of own) {
          for (const written of [one, one.normalize('NFD'), `${writtenValue(one)},${writtenValue(one)}`]) {
            expect(wrongSelection({ tag: [written] }, all.map)).toBeNull();
            if (!own.includes(written) || written === one) expect(having(written)).toEqual([one]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('one in both normal forms is one', () => {
    const twice = tagged(['é', 'e\u0301', 'f', 'E']);
    expect(criterionValues('tag', twice.map)).toEqual(['E', 'é', 'f']);
    expect(select({ tag: ['e\u0301'] }, twice)).toHaveLength(2);
  });
});
