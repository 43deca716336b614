import { expect, test } from 'vitest';
import { guessLanguage, likelyLanguage } from '../../src/words/language.js';

test.each([
  ['en', 'Schools should start later. It is good for the health of pupils, and it costs nothing.'],
  ['de', 'Die Schule soll später beginnen. Das ist gut für die Gesundheit und kostet nichts.'],
  ['ru', 'Школа должна начинаться позже. Это полезно для здоровья, и это ничего не стоит.'],
  ['ru', 'Каждое утро без десяти восемь переулок заполняют машины. Города должны закрывать улицы у школ. Но'],
  ['pl', 'Szkoła powinna zaczynać się później, bo sen jest ważny. To nic nie kosztuje, a pomaga.'],
  ['uk', 'Школа має починатися пізніше. Це корисно для здоров’я і нічого не коштує її учням.'],
  ['fr', 'L’école doit commencer plus tard. C’est bon pour la santé, et cela ne coûte rien.'],
])('a text in %s', (language, text) => {
  expect([likelyLanguage(text), guessLanguage(text)]).toEqual([language, language]);
});

test.each([
  'Skolan bör börja senare på morgonen. Det är bra för elevernas hälsa och för deras betyg.',
  'Skolen bør begynde senere om morgenen. Det er godt for elevernes helbred og for deres karakterer.',
  'Škola by měla začínat později. Je to dobré pro zdraví žáků a pro jejich známky.',
  'Училището трябва да започва по-късно. Това е добре за здравето на учениците и не струва нищо.',
  '学校应该晚一点开始。',
  'Yes. No.',
  '',
])('a text in another language, or a short one, is not said to be in one of these: %s', (text) => {
  expect(likelyLanguage(text)).toBeNull();
});
