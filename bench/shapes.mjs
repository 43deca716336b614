/** Claims files of extreme shapes and of any size: as deep, or as wide in one place, as a file can be. */

const HEAD = 'title: A map of an extreme shape\nthesis: t\n';
const THESIS = 'claims:\n  - {id: t, text: The thesis.}\n';
const many = (n, line) => Array.from({ length: n }, (_, i) => line(i)).join('');
const text = (i) => `Entry ${i} says something about topic ${i % 977}.`;

/** So many claims, each of which supports the one before it. */
const chain = (n) =>
  `${HEAD}${THESIS}${many(n, (i) => `  - {id: c${i}, text: ${text(i)}, supports: ${i === 0 ? 't' : `c${i - 1}`}}\n`)}`;

/** So many counterpoints to one claim. */
const attacks = (n) =>
  `${HEAD}${THESIS}counterpoints:\n${many(n, (i) => `  - {id: k${i}, text: ${text(i)}, attacks: t}\n`)}`;

/** So many premises that support a claim only together. */
const linked = (n) =>
  `${HEAD}${THESIS}${many(n, (i) => `  - {id: p${i}, text: ${text(i)}}\n`)}` +
  `  - id: a\n    text: The first premise.\n    supports: {to: t, with: [${many(n, (i) => `p${i}, `)}]}\n`;

/** So many tags, each of one claim. */
const tags = (n) =>
  `${HEAD}${THESIS}${many(n, (i) => `  - {id: c${i}, text: ${text(i)}, supports: t, tags: [tag-${i}]}\n`)}`;

/** So many sources, each of one piece of evidence. */
const sources = (n) =>
  `${HEAD}sources:\n${many(n, (i) => `  s${i}: {author: "Writer${i}, A.", title: Report ${i}, issued: ${1900 + (i % 100)}}\n`)}` +
  `${THESIS}evidence:\n${many(n, (i) => `  - {id: e${i}, text: ${text(i)}, supports: t, source: s${i}}\n`)}`;

/** So many reasons for and counterpoints to one thesis, nested under it. */
const wide = (n) =>
  `${HEAD}claims:\n  - id: t\n    text: The thesis.\n    reasons:\n${many(n >> 1, (i) => `      - id: r${i}\n        text: ${text(i)}\n        at: ${1 + (i % 400)}.${1 + (i % 9)}\n`)}` +
  `    counterpoints:\n${many(n >> 1, (i) => `      - id: k${i}\n        text: ${text(i)}\n        replies:\n          - {id: y${i}, text: A reply to ${i}.}\n`)}`;

export const SHAPES = { chain, attacks, linked, tags, sources, wide };
