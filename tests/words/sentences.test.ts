import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../src/words/language.js';
import { sentenceGoesOn } from '../../src/words/sentence-ends.js';
import { sentencesOf } from '../../src/words/sentences.js';

/**
 * Texts by language; a bar parts their sentences. Each is a rule or an exception to one; where nothing but sense can
 * tell, as after "the U.S.", a usual beginning of a sentence decides.
 */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    // Titles, and what leans on the next word
    'On Jan. 5 Mr. Smith met Gen. Clark in the U.S. Senate. | They agreed.',
    'Mrs. Dalloway bought flowers. | Prof. Dr. Lee and Lt. Col. J. Doe came.',
    'The Rev. Martin Luther King Jr. spoke on Aug. 28, 1963. | He had a dream.',
    'It is Smith vs. Jones again. | In Roe v. Wade the court held so.',
    'Some fruits, e.g. Apples, keep; others, i.e. Berries, do not. | See cf. Miller.',
    'FIG. 3 SHOWS DR. SMITH. | IT IS OLD.',
    // Numbers
    'See No. 5, p. 3, and Art. 5. | It is clear.',
    'Vol. II Part I is lost; Fig. B shows why. | Read pp. 5–7.',
    'He said no. | They left.',
    'It costs $3.50. | Rates rose by 1.5 percent.',
    'Is it so? | No. | I think not.',
    'It ran on Sat. 5 May. | He sat. | Sam stood in the sun. | Joe slept.',
    'Read section 3.2. | The rule is clear.',
    '3.2. The rule. | 1. The first point. | 2. The second.',
    'A. The first answer. | B. The second. | (IV.) The rest.',
    // What can end a sentence, and does before a usual beginning
    'He lives in the U.S. | They left.',
    'He lives in the U.S. | “The best place,” he says.',
    'The U.S. Senate and the U.N. Charter agree with Washington, D.C. | It was late.',
    'He works for Acme Inc. | She does not.',
    'Acme Inc. Chairman Lee resigned at 5 p.m. | Nobody asked.',
    'They met in Jan. | It snowed on Main St. | We left St. Paul.',
    'He has a Ph.D. | His wife has an M.Sc. Degree.',
    'We sell pens, ink, etc. | Paper is sold out, etc., too.',
    // Initials
    'J. R. R. Tolkien and J.K. Rowling met John F. Kennedy. | They spoke.',
    'Take vitamin C. | Doctors say so.',
    'We made plan B. | Nobody liked it.',
    'They knew that it was you and I. | Did you meet Albert I. Jones?',
    'O. Henry wrote it. | Sgt. Wm. Brown read it.',
    // Ellipses and omissions
    'Wait... | The end came. | It was slow… and then fast. | He paused… | Then he went.',
    'Well… I think so. | He said we … Americans need [...] The Law and (…) Order.',
    'He left. | [...] The rest is lost.',
    'I never meant that.... | She left the store.',
    // Quotes, brackets, notes and other ends
    'He said “Go.” | She left. | (They stayed.) | “It is in the U.S.” | They knew.',
    'It is big (see p. 3). | It grew (approx. Ten men, he said).',
    '“Why?” he asked. | Alas! how dreary it was. | What? | No!',
    'He knew.[12] | They did not.³ | “Yes.”[3] | No.',
    'Great! :)',
    'Is it new? | iPhone sales rose.',
    'At 9 a.m. on Fri. 3 May the Dept. of State closed. | Nobody knew why.',
    'It was in 1990. | The war was over.',
  ],
  de: [
    'Am 27. Januar kam z. B. Dr. Müller, d. h. Prof. Meier. | Er blieb.',
    'Es gilt u. a. Art. 5 Abs. 2 GG, vgl. Nr. 7 auf S. 12. | Das ist klar.',
    'Im 19. Jahrhundert, nach dem 2. Weltkrieg und am 3. und 4. Mai war es so. | Dann kam Ludwig XIV. | Er blieb.',
    'Es waren 27. | Dann ging er.',
    'Er wohnt in der Berliner Str. | Sie nicht.',
    'Es kostet 5 Mio. Euro bzw. Dollar, ca. Hundert je Kopf. | Mehr nicht.',
    'Er kaufte Äpfel, Birnen usw. | Peter ging.',
    'Das war 44 v. Chr. | Die Republik fiel. | Nach 800 n. Chr. Geburt kam Karl.',
    'Z. B. Berlin wächst. | Vgl. Müller (sog. Effekt).',
    'Der Verein e. V. Berlin lud Frau Dr. med. Klein ein. | Sie kam.',
    'Es geschah am 27. 1. 2011. | Niemand sah es.',
    'Die Fa. Meier GmbH & Co. liefert. | Wir zahlen.',
    'Er nahm Vitamin B. | Ärzte raten dazu.',
    'Kapitel 3. | Adam ging fort.',
    'Gem. § 5 i. V. m. Art. 12 (s. Abb. 5) gilt es. | Das Haus Goethestr. 5 steht.',
    'Der 1. FC Köln gewann in 2. Lesung. | Am 3. | Die Sonne schien.',
  ],
  fr: [
    'M. Dupont et Mme Durand vivent à Paris. | Ils sont heureux.',
    'M. Le Pen et J.-M. Le Clézio sont venus. | Mgr. Martin aussi.',
    'Il aime les villes, p. ex. Paris, c.-à-d. Lutèce. | Elle non.',
    'Voir art. 5, p. 3 et chap. II. | C’est clair.',
    'Rome fut prise en 44 av. J.-C. | L’empire naquit.',
    'Il vend du vin, du pain, etc. | Jean achète.',
    'Le 5 janv. Paris dormait. | On attendait.',
    'Il dort… | Elle lit. | « Pourquoi ? » dit-il. | « Non. » | Il était sept. | Tous partirent.',
    'Cf. Martin. | N.B. Les prix montent.',
  ],
  es: [
    'El Sr. García y la Sra. López viven en EE. UU. | Ellos trabajan.',
    'EE. UU. Canadá y México firmaron. | Nadie protestó.',
    'Hay frutas, p. ej. Manzanas. | Véase pág. 3 y núm. 5. | Es claro.',
    '¿Por qué? | ¡Ay! | El Dr. Ruiz llegó a las 5 p. m. | No habló.',
    '¿Cómo está Ud.? | Bien.',
    'Murió en 44 a. C. | La república cayó.',
    'Compró pan, vino, etc. | Pedro pagó.',
    'La Cía. Ltda. Pérez cerró. | Se fueron.',
  ],
  ru: [
    'В 2011 г. Россия вступила в ВТО. | Это было важно.',
    'Это было в 2011 г. | Он уехал.',
    'А. С. Пушкин жил на ул. Гоголя. | Музей им. Пушкина открыт.',
    'Он любил города, т. е. Москву, Тверь и т. д. | Иван молчал.',
    'См. рис. 5 на стр. 7. | Там всё видно.',
    'В XIX в. Европа росла. | До н. э. Рим был мал.',
    'Дом стоит в г. Москве, д. 5, кв. 7. | Его видно.',
    'Проф. Иванов и акад. Павлов пришли. | Они спорили.',
    'Он дал им. | Они взяли.',
    'Это стоит 5 тыс. руб. | Никто не платит.',
  ],
  it: [
    'Il Sig. Rossi vede l’on. Bianchi a p. 3. | Sono amici.',
    'Nacque nel 44 a. C. Roma era grande, ecc. | Poi tacque.',
  ],
  pt: ['O Sr. Silva e a Dra. Costa vivem no séc. XX. | Eles trabalham, p. ex. Aqui.'],
  nl: ['Dhr. Jansen woont in de Kerkstraat, d.w.z. Noord, blz. 3. | Hij werkt enz. | Jan slaapt.'],
  pl: ['W 2011 r. Polska rosła, np. Kraków. | Prof. Nowak to wie. | To było w 2011 r. | On wyjechał.'],
  // Languages without a table, and scripts without capitals
  sv: ['Hon bor i t.ex. Lund. | Dr. Berg kom.'],
  zh: ['他来了。 | 她走了！ | 好吗？'],
  ka: ['რა არის? | ეს სახლია.'],
};

const rows = Object.entries(CASES).flatMap(([language, texts]) =>
  texts.map((text) => [language, text] as const),
);

/** A text with signs and spaces enough that every rule can meet every other. */
const words = fc.constantFrom(
  'He',
  'they',
  'U.S.',
  'Mr.',
  'No.',
  '5',
  '3.2',
  'A.',
  'etc.',
  'Jan.',
  'end.',
  'what?',
  '“Yes!”',
  '(see',
  'p.',
  '7)',
  '-',
  '[...]',
  '...',
  '%',
  '1990.',
);
const texts = fc.array(words, { minLength: 1, maxLength: 700 }).map((list) => list.join(' '));

describe('sentencesOf', () => {
  test.each(rows)('%s: %s', (language, text) => {
    const sentences = text.split(' | ');
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });

  test('loses no word, and leaves none empty', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'ru'), (text, language) => {
        const sentences = sentencesOf(text, language);
        expect(sentences.join(' ')).toBe(text);
        expect(sentences).not.toContain('');
      }),
    );
  });

  test('a long text has the sentences that it would have if it were segmented at once', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const atOnce = (text: string) => {
      const sentences: string[] = [];
      let start = 0;
      for (const { index, segment } of segmenter.segment(text)) {
        const end = index + segment.length;
        if (end < text.length && sentenceGoesOn(text, start, end, 'en')) continue;
        sentences.push(text.slice(start, end).trim());
        start = end;
      }
      return sentences;
    };
    fc.assert(
      fc.property(texts, (text) => {
        expect(sentencesOf(text, 'en')).toEqual(atOnce(text));
      }),
    );
    const far = `It ended. ${'7 % '.repeat(900)}and went on. ${'word '.repeat(900)}. It ended.`;
    expect(sentencesOf(far, 'en')).toEqual(atOnce(far));
  });

  test('a text of some hundred thousand characters takes no longer than it must', () => {
    // Segmented at once this takes twenty times as long.
    expect(sentencesOf('It was said by Mr. Smith. '.repeat(15_000), 'en')).toHaveLength(15_000);
  }, 10_000);
});

test.each(Object.entries(CASES).filter(([language]) => !['sv', 'zh', 'ka'].includes(language)))(
  'the language of a text in %s is known by its words',
  (language, texts) => expect(guessLanguage(texts.join(' '))).toBe(language),
);

test('the language of no words is English', () => expect(guessLanguage('123 他')).toBe('en'));

test.each([
  [
    'zh',
    '他走了。|“为什么？”她问。|‘我不知道。’|《红楼梦》很长！|（见上文。）|好吗？|「好。」|真的……|“是。”',
  ],
  ['zh', '“我们走吧！”老人说道，没有人动。|他说：“好。”|她走了。'],
  ['ja', '彼は去った。|「なぜ？」と聞いた。|『本』を読む！|「はい。」|ところが違う。'],
])('a sign that opens a quotation begins the next sentence where no space is (%s: %s)', (language, text) =>
  expect(sentencesOf(text.replaceAll('|', ''), language)).toEqual(text.split('|')),
);
