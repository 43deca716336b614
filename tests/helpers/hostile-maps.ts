import { dump } from 'js-yaml';

/** Whole claims files that try to break a page or a picture. */

/** A text that would run code or load something, wherever a page or a picture does not take it for text. */
const markup = (field: string) =>
  `</script></style></title></textarea><script>alert("${field}")</script><img src=x onerror='alert("${field}")'>` +
  `<svg onload=alert("${field}")>"'><a href="javascript:alert('${field}')">&lt;b&gt;]]>--><!--{{alert(1)}} </text>`;

/** Short enough for a headline or a phrase. */
const short = (field: string) => `<b>${field}</b>"'&<img src=x onerror=alert(1)>`;

const ADDRESS = `javascript:alert("address")//"><script>alert("address")</script>`;

const source = (name: string) => ({
  type: 'webpage',
  author: markup(`${name} author`),
  editor: markup(`${name} editor`),
  title: markup(`${name} title`),
  'container-title': markup(`${name} container`),
  publisher: markup(`${name} publisher`),
  issued: '2011-12-06',
  URL: ADDRESS,
  DOI: ADDRESS,
  note: markup(`${name} note`),
});

const said = (name: string) => ({
  text: markup(`${name} text`),
  short: short(name),
  at: '1.1',
  phrase: short(`${name}-phrase`),
  by: markup(`${name} by`),
  tags: [markup('tag'), short('tag')],
  questions: [markup(`${name} question`)],
  note: markup(`${name} note`),
});

/** A claims file with hostile text in every field that takes text. */
export const HOSTILE_MAP = dump({
  title: markup('title'),
  author: markup('author'),
  publication: markup('publication'),
  url: ADDRESS,
  motion: markup('motion'),
  note: markup('header note'),
  thesis: 'constructor',
  sources: { toString: source('source') },
  terms: [{ term: markup('term'), means: markup('means'), at: '1.1' }],
  claims: [
    {
      id: 'constructor',
      ...said('thesis'),
      reasons: [
        {
          id: 'valueOf',
          ...said('reason'),
          scheme: markup('scheme'),
          with: ['hasOwnProperty'],
          evidence: [
            { id: 'e', ...said('evidence'), source: 'toString', page: markup('page'), quote: short('quote') },
            { id: 'own', ...said('own'), source: source('own source') },
          ],
          counterpoints: [{ id: 'c', ...said('counterpoint'), replies: [{ id: 'r', ...said('reply') }] }],
        },
      ],
    },
    { id: 'hasOwnProperty', ...said('linked') },
  ],
});

/** A text with hostile sentences, to be shown beside that map. */
export const HOSTILE_TEXT = `${markup('passage')}. ${markup('second passage')}.\n\n${markup('paragraph')}\n`;

/** Words that no line can hold, directions that change, and letters of many scripts. */
export const ODD_MAP = dump({
  title: `نص من اليمين إلى اليسار ${'w'.repeat(400)}`,
  thesis: 'thesis',
  claims: [
    {
      id: 'thesis',
      text: `${'W'.repeat(400)} ${'м'.repeat(400)}`,
      short: 'W'.repeat(60),
      reasons: [
        {
          id: 'عربي',
          text: 'يجب أن تبدأ المدارس بعد الساعة الثامنة والنصف صباحًا.',
          short: 'المدارس (8:30) تبدأ متأخرة',
        },
        {
          id: 'mixed',
          text: 'The word "שלום" (shalom) \u202eis turned\u202c, and goes on.',
          tags: ['תג', 'w'.repeat(200)],
        },
        { id: 'wide', text: '学校は八時半以降に始めるべきである。'.repeat(20) },
        { id: 'signs', text: '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301\u0301\u0301 \u200b\u00ad ﷽ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢' },
        { id: 'school.start_2-b', text: 'x' },
      ],
    },
  ],
});

/** Statements that lead to each other in circles, and a step that attacks itself. */
export const CIRCLES = `title: Circles
thesis: t
claims:
  - {id: t, text: The thesis., supports: a}
  - {id: a, text: The first., supports: b}
  - {id: b, text: The second., supports: [c, a]}
  - {id: c, text: The third., supports: t, attacks: a}
  - {id: self, text: This says that it is wrong., attacks: [self, t]}
  - {id: x, text: Either x., contradicts: y, supports: t}
  - {id: y, text: Or y., supports: a}
  - {id: step, text: This step does not follow., attacks: step -> t, supports: t}
`;
