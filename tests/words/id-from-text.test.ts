import { describe, expect, test } from 'vitest';
import { ID_PATTERN } from '../../src/file/wrong-ids.js';
import { idFromText } from '../../src/words/id-from-text.js';

describe('an id from a text', () => {
  test.each([
    ['Early starts cost teenagers their sleep.', 'en', 'early-starts-cost-teenagers'],
    ['Schools should not start before nine.', 'en', 'schools-not-start-nine'],
    ["We can't know what A.I. will do.", 'en', 'cant-know-ai'],
    ['Over 1,000 schools have tried it.', 'en', '1000-schools-tried'],
    ['Die Schule soll später beginnen.', 'de', 'schule-spaeter-beginnen'],
    ['Der Weg zur Größe ist kein Fußweg', null, 'weg-groesse-kein-fussweg'],
    ['Ruotsin pää ei ole päätön', 'fi', 'ruotsin-paa-ei-ole'],
    ['L’école ne doit pas commencer à huit heures', 'fr', 'ecole-ne-pas-commencer'],
    ['Школа должна начинаться позже.', 'ru', 'школа-начинаться-позже'],
    ['Η τηλεόραση βλάπτει', null, 'η-τηλεόραση-βλάπτει'],
    ['It is what it is.', 'en', 'it-is-what-it'],
    ['Tests: it does.', 'en', 'tests-it-does'],
    ['… ?!', null, 'entry'],
    ['', null, 'entry'],
    ['No!', 'en', 'entry-no'],
    ['2011', 'en', 'entry-2011'],
    ['1e5', 'en', 'entry-1e5'],
    ['a -> b: [x] #y', 'es', 'b-x'],
  ])('of %j in %j is %s', (text, language, id) => {
    expect(idFromText(text, [], language)).toBe(id);
  });

  test.each([
    '学校应该晚点开始',
    'โรงเรียนควรเริ่มสายขึ้น',
    'مدرسه‌ها باید دیرتر شروع شوند',
    '\u0301\u200d',
    `${'x'.repeat(5000)} y`,
    '𠀀'.repeat(500),
    'हिन्दी में एक वाक्य',
    '١٢ ٣',
    '_.-',
    'null',
  ])('of any text is an id, and short (%#)', (text) => {
    const id = idFromText(text, []);
    expect(id).toMatch(ID_PATTERN);
    expect(Array.from(id).length).toBeLessThanOrEqual(46);
  });

  test('words are left out whole where they would be too long', () => {
    expect(idFromText('Intercontinental-ballistic countermeasures multiply', [], 'en')).toBe(
      'intercontinental-ballistic',
    );
  });

  test('is none that is taken, and none that looks like one', () => {
    const taken = new Set<string>();
    for (let time = 0; time < 3; time += 1) taken.add(idFromText('Sleep suffers.', taken, 'en'));
    expect([...taken]).toEqual(['sleep-suffers', 'sleep-suffers-2', 'sleep-suffers-3']);
    expect(idFromText('Sleep suffers.', ['Sleep-Suffers'], 'en')).toBe('sleep-suffers-2');
  });

  test('says no opposite: words that deny stay', () => {
    const denied: readonly (readonly [string, string, RegExp])[] = [
      ['en', 'It is not so and never was.', /not.*never/],
      ['de', 'Es ist nicht so und kein Muss.', /nicht.*kein/],
      ['en', 'Silent phones don’t distract.', /^silent-phones-dont-distract$/],
      ['en', 'Pupils cannot learn without sleep.', /cannot.*without/],
      ['es', 'No es así, sin duda.', /no.*sin/],
      ['fr', 'Ce n’est pas sans danger.', /pas-sans/],
      ['it', 'Non è vero senza prove.', /non.*senza/],
      ['nl', 'Het is niet waar en geen feit.', /niet.*geen/],
      ['pl', 'To nie jest tak bez powodu.', /nie.*bez/],
      ['pt', 'Não é assim sem razão.', /nao.*sem/],
      ['ru', 'Это не так без причины.', /не.*без/],
      ['uk', 'Це не так без причини.', /не.*без/],
    ];
    for (const [language, text, said] of denied) expect(idFromText(text, [], language)).toMatch(said);
  });
});

test('whatever signs a text has, an id is made of it', () => {
  const wrong: string[] = [];
  for (let code = 1; code < 0x20000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const sign = String.fromCodePoint(code);
    for (const text of [sign, `ab${sign}cd`])
      if (!ID_PATTERN.test(idFromText(text, [], 'en'))) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  expect(idFromText('½ of all', [], 'en')).toBe('1-2-all');
});
