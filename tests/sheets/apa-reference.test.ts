import { describe, expect, test } from 'vitest';
import { apaReference } from '../../src/sheets/apa-reference.js';
import type { Line } from '../../src/sheets/document.js';

/** References against what the Publication Manual (7th edition) and its web site print for the same works; `*…*` is italics. */

function marked(line: Line): string {
  return line
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('emphasis' in span) return `*${span.emphasis}*`;
      return 'strong' in span ? span.strong : `<${span.link}>`;
    })
    .join('');
}

const reference = (source: Record<string, unknown>) => marked(apaReference({ id: 's', ...source }));

const TWENTY_TWO =
  'Kalnay, E.; Kanamitsu, M.; Kistler, R.; Collins, W.; Deaven, D.; Gandin, L.; Iredell, M.; Saha, S.; White, G.; Woollen, J.; Zhu, Y.; Chelliah, M.; Ebisuzaki, W.; Higgins, W.; Janowiak, J.; Mo, K. C.; Ropelewski, C.; Wang, J.; Leetmaa, A.; Reynolds, R.; Jenne, R.; Joseph, D.'.split(
    '; ',
  );

const WORKS: readonly (readonly [kind: string, source: Record<string, unknown>, expected: string])[] = [
  [
    'an article in a journal',
    {
      type: 'article-journal',
      author: ['Grady, J. S.', 'Her, M.', 'Moreno, G.', 'Perez, C.', 'Yelinek, J.'],
      issued: '2019',
      title: 'Emotions in storybooks',
      'container-title': 'Psychology of Popular Media Culture',
      volume: '8',
      issue: '3',
      page: '207-217',
      DOI: '10.1037/ppm0000185',
    },
    'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks. *Psychology of Popular Media Culture*, *8*(3), 207–217. <https://doi.org/10.1037/ppm0000185>',
  ],
  [
    'an article of more than twenty authors',
    {
      type: 'article-journal',
      author: TWENTY_TWO,
      issued: '1996',
      title: 'The NCEP/NCAR 40-year reanalysis project',
      'container-title': 'Bulletin of the American Meteorological Society',
      volume: '77',
      issue: '3',
      page: '437–471',
      DOI: 'http://dx.doi.org/10.1175/ABC',
    },
    `${TWENTY_TWO.slice(0, 19).join(', ')}, . . . Joseph, D. (1996). The NCEP/NCAR 40-year reanalysis project. *Bulletin of the American Meteorological Society*, *77*(3), 437–471. <https://doi.org/10.1175/ABC>`,
  ],
  [
    'an article of exactly twenty authors',
    { type: 'article-journal', author: TWENTY_TWO.slice(0, 20), issued: '1996', title: 'Reanalysis' },
    `${TWENTY_TWO.slice(0, 19).join(', ')}, & Reynolds, R. (1996). *Reanalysis*.`,
  ],
  [
    'an article in a magazine',
    {
      type: 'article-magazine',
      author: ['Schaefer, N. K.', 'Shapiro, B.'],
      issued: '2019-09-06',
      title: 'New middle chapter in the story of human evolution',
      'container-title': 'Science',
      volume: '365',
      issue: '6457',
      page: '981-982',
      DOI: 'doi:10.1126/science.aay3550',
    },
    'Schaefer, N. K., & Shapiro, B. (2019, September 6). New middle chapter in the story of human evolution. *Science*, *365*(6457), 981–982. <https://doi.org/10.1126/science.aay3550>',
  ],
  [
    'an article in a newspaper, its title a question',
    {
      type: 'article-newspaper',
      author: 'Carey, Benedict',
      issued: '2019-03-22',
      title: 'Can we get better at forgetting?',
      'container-title': 'The New York Times',
      URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    },
    'Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*. <https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html>',
  ],
  [
    'an article in a printed newspaper',
    {
      type: 'article-newspaper',
      author: 'Harlan, C.',
      issued: '2013-04-02',
      title: 'North Korea vows to restart shuttered reactor',
      'container-title': 'The Washington Post',
      page: 'A1, A4',
    },
    'Harlan, C. (2013, April 2). North Korea vows to restart shuttered reactor. *The Washington Post*, A1, A4.',
  ],
  [
    'a post on a blog',
    {
      type: 'post-weblog',
      author: 'Klymkowsky, M.',
      issued: '2018-09-15',
      title: 'Can we talk scientifically about free will?',
      'container-title': 'Sci-Ed',
      URL: 'https://blogs.plos.org/scied/free-will/',
    },
    'Klymkowsky, M. (2018, September 15). Can we talk scientifically about free will? *Sci-Ed*. <https://blogs.plos.org/scied/free-will/>',
  ],
  [
    'a book in a later edition',
    {
      type: 'book',
      author: 'Jackson, Lynne M.',
      issued: '2019',
      title: 'The psychology of prejudice: From attitudes to social action',
      edition: '2',
      publisher: 'American Psychological Association',
      DOI: 'https://doi.org/10.1037/0000168-000',
    },
    'Jackson, L. M. (2019). *The psychology of prejudice: From attitudes to social action* (2nd ed.). American Psychological Association. <https://doi.org/10.1037/0000168-000>',
  ],
  [
    'a book of two editors',
    {
      type: 'book',
      editor: ['Hygum, E.', 'Pedersen, P. M.'],
      issued: '2010',
      title: 'Early childhood education: Values and practices in Denmark',
      publisher: 'Hans Reitzels Forlag',
    },
    'Hygum, E., & Pedersen, P. M. (Eds.). (2010). *Early childhood education: Values and practices in Denmark*. Hans Reitzels Forlag.',
  ],
  [
    'a book of one editor',
    {
      type: 'book',
      editor: 'Kesharwani, P.',
      issued: '2020',
      title: 'Nanotechnology based approaches for tuberculosis treatment',
      publisher: 'Academic Press',
    },
    'Kesharwani, P. (Ed.). (2020). *Nanotechnology based approaches for tuberculosis treatment*. Academic Press.',
  ],
  [
    'a chapter in an edited book',
    {
      type: 'chapter',
      author: ['Aron, L.', 'Botella, M.', 'Lubart, T.'],
      issued: '2019',
      title: 'Culinary arts: Talent and their development',
      editor: ['Subotnik, R. F.', 'Olszewski-Kubilius, P.', 'Worrell, F. C.'],
      'container-title': 'The psychology of high performance',
      page: '345-359',
      publisher: 'American Psychological Association',
      DOI: '10.1037/0000120-016',
    },
    'Aron, L., Botella, M., & Lubart, T. (2019). Culinary arts: Talent and their development. In R. F. Subotnik, P. Olszewski-Kubilius, & F. C. Worrell (Eds.), *The psychology of high performance* (pp. 345–359). American Psychological Association. <https://doi.org/10.1037/0000120-016>',
  ],
  [
    'an entry of a dictionary that changes',
    {
      type: 'entry-dictionary',
      author: 'American Psychological Association',
      issued: 'n.d.',
      title: 'Just-world hypothesis',
      'container-title': 'APA dictionary of psychology',
      accessed: '2020-01-18',
      URL: 'https://dictionary.apa.org/just-world-hypothesis',
    },
    'American Psychological Association. (n.d.). Just-world hypothesis. In *APA dictionary of psychology*. Retrieved January 18, 2020, from <https://dictionary.apa.org/just-world-hypothesis>',
  ],
  [
    'an entry of an encyclopedia without an author',
    {
      type: 'entry-encyclopedia',
      issued: '2019-01-13',
      title: 'List of oldest companies',
      'container-title': 'Wikipedia',
      URL: 'https://en.wikipedia.org/w/index.php?oldid=878158136',
    },
    'List of oldest companies. (2019, January 13). In *Wikipedia*. <https://en.wikipedia.org/w/index.php?oldid=878158136>',
  ],
  [
    'a report of an agency',
    {
      type: 'report',
      author: 'National Cancer Institute',
      issued: '2019',
      title: 'Taking time: Support for people with cancer',
      'collection-title': 'NIH Publication',
      number: '18-2059',
      publisher: 'U.S. Department of Health and Human Services, National Institutes of Health',
      URL: 'https://www.cancer.gov/takingtime.pdf',
    },
    'National Cancer Institute. (2019). *Taking time: Support for people with cancer* (NIH Publication No. 18-2059). U.S. Department of Health and Human Services, National Institutes of Health. <https://www.cancer.gov/takingtime.pdf>',
  ],
  [
    'a report of persons',
    {
      type: 'report',
      author: ['Fried, D.', 'Polyakova, A.'],
      issued: '2018',
      title: 'Democratic defense against disinformation',
      publisher: 'Atlantic Council',
    },
    'Fried, D., & Polyakova, A. (2018). *Democratic defense against disinformation*. Atlantic Council.',
  ],
  [
    'a standard, published by its author',
    {
      type: 'standard',
      author: 'International Organization for Standardization',
      publisher: 'International Organization for Standardization',
      issued: '2018',
      title: 'Occupational health and safety management systems',
      number: 'ISO Standard No. 45001:2018',
      URL: 'https://www.iso.org/standard/63787.html',
    },
    'International Organization for Standardization. (2018). *Occupational health and safety management systems* (ISO Standard No. 45001:2018). <https://www.iso.org/standard/63787.html>',
  ],
  [
    'a press release',
    {
      type: 'webpage',
      genre: 'press release',
      author: 'U.S. Food and Drug Administration',
      issued: '2019-02-14',
      title: 'FDA authorizes first interoperable insulin pump',
      URL: 'https://www.fda.gov/pump',
    },
    'U.S. Food and Drug Administration. (2019, February 14). *FDA authorizes first interoperable insulin pump* [Press release]. <https://www.fda.gov/pump>',
  ],
  [
    'a page of the site of its author',
    {
      type: 'webpage',
      author: 'World Health Organization',
      'container-title': 'World Health Organization',
      issued: '2018-05-24',
      title: 'The top 10 causes of death',
      URL: 'https://www.who.int/the-top-10-causes-of-death',
    },
    'World Health Organization. (2018, May 24). *The top 10 causes of death*. <https://www.who.int/the-top-10-causes-of-death>',
  ],
  [
    'a page of a news site',
    {
      type: 'webpage',
      author: 'Bologna, C.',
      'container-title': 'HuffPost',
      issued: '2019-10-31',
      title: 'Why some people with anxiety love watching horror movies',
      URL: 'https://www.huffpost.com/entry/anxiety',
    },
    'Bologna, C. (2019, October 31). *Why some people with anxiety love watching horror movies*. HuffPost. <https://www.huffpost.com/entry/anxiety>',
  ],
  [
    'a page that changes',
    {
      type: 'webpage',
      author: 'U.S. Census Bureau',
      publisher: 'U.S. Department of Commerce',
      title: 'U.S. and world population clock',
      accessed: '2020-01-09',
      URL: 'https://www.census.gov/popclock/',
    },
    'U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of Commerce. Retrieved January 9, 2020, from <https://www.census.gov/popclock/>',
  ],
  [
    'an article that does not change, however it was read',
    {
      type: 'article-newspaper',
      author: 'Carey, B.',
      issued: '2019-03-22',
      title: 'Forgetting',
      'container-title': 'The Times',
      accessed: '2020-01-09',
      URL: 'https://e.org/a',
    },
    'Carey, B. (2019, March 22). Forgetting. *The Times*. <https://e.org/a>',
  ],
  [
    'a poster at a conference of several days',
    {
      type: 'speech',
      genre: 'Poster presentation',
      author: 'Pearson, J.',
      issued: '2018-09-27/2018-09-30',
      title: 'Fat talk and its effects on state-based body image in women',
      'event-title': 'Australian Psychological Society Congress',
      'publisher-place': 'Sydney, NSW, Australia',
      URL: 'http://bit.ly/2XGSThP',
    },
    'Pearson, J. (2018, September 27–30). *Fat talk and its effects on state-based body image in women* [Poster presentation]. Australian Psychological Society Congress, Sydney, NSW, Australia. <http://bit.ly/2XGSThP>',
  ],
  [
    'a speech that was recorded',
    {
      type: 'speech',
      author: 'King, M. L., Jr.',
      issued: '1963-08-28',
      title: 'I have a dream',
      medium: 'audio recording',
      publisher: 'American Rhetoric',
      URL: 'https://www.americanrhetoric.com/mlk.htm',
    },
    'King, M. L., Jr. (1963, August 28). *I have a dream* [Speech audio recording]. American Rhetoric. <https://www.americanrhetoric.com/mlk.htm>',
  ],
  [
    'a talk on film',
    {
      type: 'video',
      author: { family: 'Giertz', given: 'Simone' },
      issued: '2018-04',
      title: 'Why you should make useless things',
      publisher: 'TED Conferences',
      URL: 'https://www.ted.com/talks/useless',
    },
    'Giertz, S. (2018, April). *Why you should make useless things* [Video]. TED Conferences. <https://www.ted.com/talks/useless>',
  ],
  [
    'a tweet',
    {
      type: 'tweet',
      author: 'Badlands National Park [@BadlandsNPS]',
      issued: '2018-02-26',
      title: 'Biologists have identified more than 400 different plant species growing in the park',
      publisher: 'Twitter',
      URL: 'https://twitter.com/BadlandsNPS/1',
    },
    'Badlands National Park [@BadlandsNPS]. (2018, February 26). *Biologists have identified more than 400 different plant species growing in the park* [Tweet]. Twitter. <https://twitter.com/BadlandsNPS/1>',
  ],
  [
    'a dissertation',
    {
      type: 'thesis',
      genre: 'Doctoral dissertation',
      author: 'Miranda, C.',
      issued: '2019',
      title: 'Exploring the lived experiences of foster youth',
      publisher: 'Pepperdine University',
      archive: 'PQDT Open',
    },
    'Miranda, C. (2019). *Exploring the lived experiences of foster youth* [Doctoral dissertation, Pepperdine University]. PQDT Open.',
  ],
  [
    'a dissertation that is not published',
    {
      type: 'thesis',
      genre: 'Unpublished doctoral dissertation',
      author: 'Harris, L.',
      issued: '2014',
      title: 'Instructional leadership perceptions',
      publisher: 'University of Virginia',
    },
    'Harris, L. (2014). *Instructional leadership perceptions* [Unpublished doctoral dissertation]. University of Virginia.',
  ],
  [
    'a data set',
    {
      type: 'dataset',
      author: ['D’Souza, A.', 'Wiseheart, M.'],
      issued: '2018',
      title: 'Cognitive effects of music and dance training in children',
      number: 'ICPSR 37080; Version V1',
      publisher: 'ICPSR',
      DOI: '10.3886/ICPSR37080.v1',
    },
    'D’Souza, A., & Wiseheart, M. (2018). *Cognitive effects of music and dance training in children* (ICPSR 37080; Version V1) [Data set]. ICPSR. <https://doi.org/10.3886/ICPSR37080.v1>',
  ],
  [
    'a letter in an archive, described',
    {
      type: 'personal_communication',
      author: 'Frank, L. K.',
      issued: '1935-02-04',
      title: '[Letter to Robert M. Ogden]',
      archive:
        'Rockefeller Archive Center (GEB series 1.3, Box 371, Folder 3877), Tarrytown, NY, United States',
    },
    'Frank, L. K. (1935, February 4). [Letter to Robert M. Ogden]. Rockefeller Archive Center (GEB series 1.3, Box 371, Folder 3877), Tarrytown, NY, United States.',
  ],
  [
    'a book in another language, its title translated',
    {
      type: 'book',
      author: ['Piaget, J.', 'Inhelder, B.'],
      issued: '1966',
      title: 'La psychologie de l’enfant [The psychology of the child]',
      publisher: 'Quadrige',
    },
    'Piaget, J., & Inhelder, B. (1966). *La psychologie de l’enfant* [The psychology of the child]. Quadrige.',
  ],
  [
    'a book without an author',
    {
      type: 'book',
      issued: '2003',
      title: 'Merriam-Webster’s collegiate dictionary',
      edition: '11',
      publisher: 'Merriam-Webster',
    },
    '*Merriam-Webster’s collegiate dictionary* (11th ed.). (2003). Merriam-Webster.',
  ],
  [
    'a treaty',
    {
      type: 'treaty',
      title: 'United Nations Convention on the Rights of the Child',
      issued: '1989-11-20',
      URL: 'https://www.ohchr.org/crc.aspx',
    },
    'United Nations Convention on the Rights of the Child, November 20, 1989, <https://www.ohchr.org/crc.aspx>',
  ],
  [
    'a law',
    {
      type: 'legislation',
      title: 'Americans With Disabilities Act of 1990',
      number: '42 U.S.C. § 12101 et seq.',
      issued: '1990',
      URL: 'https://www.ada.gov/pubs/adastatute08.htm',
    },
    'Americans With Disabilities Act of 1990, 42 U.S.C. § 12101 et seq. (1990). <https://www.ada.gov/pubs/adastatute08.htm>',
  ],
  [
    'a case at court',
    {
      type: 'legal_case',
      title: 'Brown v. Board of Education',
      volume: '347',
      'container-title': 'U.S.',
      page: '483',
      issued: '1954',
      URL: 'https://www.oyez.org/cases/347us483',
    },
    'Brown v. Board of Education, 347 U.S. 483 (1954). <https://www.oyez.org/cases/347us483>',
  ],
];

test.each(WORKS)('%s', (_, source, expected) => expect(reference(source)).toBe(expected));

describe('dates', () => {
  test.each([
    ['2011-12-06', '2011, December 6'],
    ['2011-12', '2011, December'],
    ['2011-21', '2011, Spring'],
    ['2011', '2011'],
    ['c. 1850', 'ca. 1850'],
    ['2012/2014', '2012–2014'],
    ['2012-03/2012-05', '2012, March–May'],
    ['2012-03-30/2012-04-02', '2012, March 30–April 2'],
    ['44 BC', '44 B.C.E.'],
    ['n.d.', 'n.d.'],
    ['about then', 'about then'],
  ])('%s', (issued, written) =>
    expect(reference({ author: 'A', issued, title: 'B' })).toBe(`A. (${written}). *B*.`),
  );
});

describe('what a source does not say', () => {
  test.each([
    ['a title', { author: 'A', issued: '2011' }, 'A. (2011).'],
    ['an author and a title', { issued: '2011', publisher: 'P' }, '*P*. (2011).'],
    ['anything', {}, '[Untitled]. (n.d.).'],
    [
      'an address that a browser follows',
      { author: 'A', title: 'B', URL: 'shelf 3' },
      'A. (n.d.). *B*. shelf 3',
    ],
  ])('%s', (_, source, expected) => expect(reference(source)).toBe(expected));
});

test('with the day on which one read it, for debaters', () => {
  const source = {
    id: 's',
    type: 'report',
    author: 'A',
    issued: '2011',
    title: 'B',
    URL: 'https://e.org',
    accessed: '2024-05-06',
  };
  expect(marked(apaReference(source, { readDay: 'always' }))).toBe(
    'A. (2011). *B*. Retrieved May 6, 2024, from <https://e.org>',
  );
});

test('a bracket within brackets is square', () => {
  const source = {
    type: 'report',
    author: 'NATO',
    issued: '2010',
    title: 'Declaration',
    number: 'Press Release (2010) 155',
  };
  expect(reference(source)).toBe('NATO. (2010). *Declaration* (Press Release [2010] 155).');
});
