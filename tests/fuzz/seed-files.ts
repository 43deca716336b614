import { readFileSync } from 'node:fs';
import { exportedForms } from '../../src/interchange/forms.js';
import type { SOURCE_FORMS } from '../../src/interchange/source-forms.js';
import { namesOf } from '../../src/words/names-of.js';
import { claims, folder } from '../helpers/cli.js';
import { CIRCLES, HOSTILE_MAP, ODD_MAP } from '../helpers/hostile-maps.js';
import { opEd, SCHOOL } from '../helpers/maps.js';

/** The files that are changed by chance. */

export interface SeedFile {
  /** Its name; the ending says its form. */
  readonly name: string;
  readonly text: string;
}

/** What a command prints about a file. */
async function printed(args: readonly string[], text: string): Promise<string> {
  const { out, err, code } = await claims(args, { cwd: folder({ 'claims.yaml': text }) });
  if (code !== 0) throw new Error(`claims ${args.join(' ')}: ${err}`);
  return out;
}

/** A reply of the op-ed with all that leads from it to the thesis: as people write, in a file that is read fast. */
function partOfOpEd(): Promise<string> {
  const reply = opEd().map.statements.find(({ kind }) => kind === 'reply');
  return printed(['export', 'yaml', reply!.id, '--depth', '1'], OP_ED);
}

const OP_ED = readFileSync('claims.yaml', 'utf8');

/** A file in which an anchor is used, texts stand in every style of YAML, and every list is written at the end. */
const STYLES = `%YAML 1.2
---
title: &title "A text: \\"styles\\""
thesis: t
note: >-
  Folded
  words.

  More.
claims:
  - &t
    id: t
    text: |
      Kept
      lines.
    tags: [&tag one, 'two''s', *tag]
  - {id: u, text: 'Single ''quotes''.', supports: t, note: *title}
  - id: w
    text: Plain words
      over two lines.
    supports: {to: t, with: [u], scheme: sign}
evidence:
  - {id: e, text: E., supports: [u, w], source: {type: book, title: X, issued: {date-parts: [[2011, 12]]}}}
counterpoints:
  - {id: c, text: C., attacks: [u -> t, w]}
  - {id: d, text: D., contradicts: c}
replies:
  - {id: r, text: R., attacks: [c, d]}
expect:
  in: [r]
  suppose: [{grant: c, out: [t -> t]}]
# The end
`;

/** Small claims files of many kinds. */
export async function claimsSeeds(): Promise<readonly SeedFile[]> {
  const json = await printed(['export', 'json'], SCHOOL);
  const texts = [SCHOOL, SCHOOL, STYLES, STYLES, CIRCLES, ODD_MAP, json, await partOfOpEd()];
  return [
    ...texts.map((text) => ({ name: 'claims.yaml', text })),
    { name: 'claims.json', text: JSON.stringify(JSON.parse(json)) },
  ];
}

/** Long ones: the claims file that comes with the program, and one that tries to break pages. */
export const LONG_SEEDS: readonly SeedFile[] = [OP_ED, HOSTILE_MAP, HOSTILE_MAP, HOSTILE_MAP].map((text) => ({
  name: 'claims.yaml',
  text,
}));

const FRAMEWORKS: readonly SeedFile[] = [
  { name: 'g.tgf', text: '1 one\n2 two\n3\n#\n1 2\n2 3 attacks\n3 3\n3 1\n' },
  { name: 'g.apx', text: '% c\narg(a).arg("b c").\narg(f(x, g(y))).\natt(a,"b c"). att(f(x, g(y)),a).\n' },
  { name: 'g.af', text: '# c\np af 4\n1 2\n2 1\n3 4\n4 4\n' },
];

/** Files of abstract frameworks. */
export function frameworkSeeds(): readonly SeedFile[] {
  return FRAMEWORKS;
}

const KIALO = `Discussion Name:
Should schools start later?

1. Thesis:
Schools should start after nine.

  1.1. Pro:
  Teenagers sleep too little [1].

    1.1.1. Con:
    They could go to bed earlier [2] [3], some say [2].

  1.2. Con:
  -> See 1.1.1.

Sources:
[1] https://example.org/sleep_\\(teenagers\\)
[2] https://example.org/beds
`;

const ARGDOWN = `===
title: Starts
model: {mode: strict}
===
[Later]: Schools should *start* later. #policy {source: "x"}
  + <Sleep>: Teenagers sleep little. #(two words)
      - <Phones>: Phones cost it.
      _ [Undercut]: It does not follow.
  - [Parents]: Parents work early.
  >< [Now]

<Sleep>

(1) [A]: A.
(2) B.
-- Modus ponens {uses: [1,2]} --
(3) [Later]
`;

const BIBTEX = `Words before.
@string{ press = "University " # {Press} }
@Book{ada:1990,
  author = {Ada B{\\'e}ron and van der Berg, Jan and {Sleep \\& Health Board}},
  title = "The {Sleep} of \\emph{Teenagers}", publisher = press, year = 1990, edition = 2,
}
@article{b, crossref = {ada:1990}, title = {T}, pages = {1--9}, doi = {10.1000/x}, month = dec}
`;

const RIS = `TY  - JOUR
AU  - Byron, Ada
TI  - The sleep of teenagers,
      a study
JO  - Sleep
PY  - 2019
DA  - 2019/12/06/
UR  - https://x.org/a%20b
N1  - One note.
ER  - 
`;

/** The endings of the lists of references that the program writes. */
const REFERENCES: Readonly<Record<keyof typeof SOURCE_FORMS, string>> = {
  'csl-json': 'csl.json',
  bibtex: 'bib',
  ris: 'ris',
};

/** Files of every form that can be imported: what the program writes of them, and some of other hands. */
export async function foreignSeeds(): Promise<readonly SeedFile[]> {
  const forms = exportedForms();
  const maps = await Promise.all(
    namesOf(forms).map(async (form) => ({
      name: `map.${forms[form]!.endings[0]}`,
      text: await printed(['export', form], SCHOOL),
    })),
  );
  const sources = await Promise.all(
    namesOf(REFERENCES).map(async (form) => ({
      name: `sources.${REFERENCES[form]}`,
      text: await printed(['sources', '--format', form], SCHOOL),
    })),
  );
  return [
    ...maps,
    ...sources,
    ...FRAMEWORKS,
    { name: 'kialo.txt', text: KIALO },
    { name: 'map.argdown', text: ARGDOWN },
    { name: 'books.bib', text: BIBTEX },
    { name: 'list.ris', text: RIS },
  ];
}
