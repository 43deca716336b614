import type { Source } from '../map/model.js';
import { pageReference } from '../words/pages.js';
import { dayInText, NO_DATE, yearInCitation } from './apa-dates.js';
import { namesInOrder, namesInReference, workNames } from './apa-names.js';
import { edition, isSchoolInBrackets, partOf, titleOf, workField } from './apa-titles.js';
import type { Line, Span } from './document.js';

/** Where a work is found as APA style (7th edition) writes it: what it is part of, who published it, its address. */

/** What a work appeared in and who published it, each part a sentence. What repeats the author is left out. */
export function publishedIn(source: Source): Line[] {
  const said = [namesInReference(workNames(source.author)), titleOf(source).text];
  const isNew = (name: string, others: readonly string[]) =>
    name !== '' && ![...said, ...others].some((other) => isSameName(other, name));
  const container = workField(source, 'container-title');
  const publisher = isSchoolInBrackets(source) ? '' : workField(source, 'publisher');
  const kind = partOf(source);
  const place = [workField(source, 'event-title'), eventPlace(source)]
    .filter((part) => part !== '')
    .join(', ');
  return [
    ...(kind === 'periodical' ? [inPeriodical(source)] : []),
    ...(kind === 'book' ? [inBook(source)] : []),
    ...(kind === null && isNew(container, []) ? [[container]] : []),
    ...(place === '' ? [] : [[place]]),
    ...(kind !== 'periodical' && isNew(publisher, [container]) ? [[publisher]] : []),
    ...(workField(source, 'archive') === '' ? [] : [[workField(source, 'archive')]]),
  ];
}

/** `*Washington Post*, *12*(3), 4–6`. */
function inPeriodical(source: Source): Line {
  const [volume, issue] = [workField(source, 'volume'), workField(source, 'issue')];
  const pages = pageRange(workField(source, 'page'));
  const inVolume: Span[] = [
    ...(volume === '' ? [] : [{ emphasis: volume }]),
    ...(issue === '' ? [] : [`(${issue})`]),
  ];
  return [
    { emphasis: workField(source, 'container-title') },
    ...(inVolume.length === 0 ? [] : [', ', ...inVolume]),
    ...(pages === '' ? [] : [`, ${pages}`]),
  ];
}

/** `In A. Byron (Ed.), *Engines* (2nd ed., Vol. 3, pp. 4–6)`. */
function inBook(source: Source): Line {
  const editors = workNames(source.editor);
  const [volume, page] = [workField(source, 'volume'), workField(source, 'page')];
  const details = [
    ...edition(workField(source, 'edition')),
    ...(volume === '' ? [] : [`Vol. ${volume}`]),
    ...(page === '' ? [] : [pagesInWork(page)]),
  ];
  return [
    editors.length === 0 ? 'In ' : `In ${namesInOrder(editors)} ${editorSign(editors.length)}, `,
    { emphasis: workField(source, 'container-title') },
    ...(details.length === 0 ? [] : [` (${details.join(', ')})`]),
  ];
}

/** What stands behind the names of those who edited something. */
export function editorSign(count: number): string {
  return count === 1 ? '(Ed.)' : '(Eds.)';
}

/** A page or pages: `p. 3`, `pp. 3–5`; what is no number stands as it is: `section III`. */
export function pagesInWork(written: string): string {
  return pageRange(pageReference(written));
}

/** Pages with the dash of print. `A-12` is one page. */
function pageRange(written: string): string {
  return written.replace(/(?<=[\divxlc])\s?--?\s?(?=[\divxlc])/gi, '–');
}

/** The place of an event; where a book was published is not said any more. */
function eventPlace(source: Source): string {
  const isEvent = workField(source, 'event-title') !== '' || source.type === 'speech';
  return isEvent ? workField(source, 'publisher-place') : '';
}

const DOI = /^10\.\d{3,9}\/\S+$/;

/** Works that are changed after they were published: when one was read says which state of it. */
const CHANGING = new Set([
  'webpage',
  'dataset',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'post',
  'map',
]);

/** The address of a work: its DOI, else its web address, with the day on which one read what changes. */
export function addressElement(
  source: Source,
  readDay: 'where it changes' | 'always' = 'where it changes',
): Line {
  const doi = workField(source, 'DOI').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (DOI.test(doi)) return [{ link: `https://doi.org/${doi}` }];
  const address = workField(source, 'URL');
  if (address === '') return [];
  const read = workField(source, 'accessed');
  const changes = yearInCitation(source.issued) === NO_DATE || CHANGING.has(String(source.type));
  const isSaid = read !== '' && (readDay === 'always' || changes);
  const shown: Span = /^https?:\/\//i.test(address) ? { link: address } : address;
  return isSaid ? [`Retrieved ${dayInText(read)}, from `, shown] : [shown];
}

function isSameName(a: string, b: string): boolean {
  const bare = (name: string) =>
    name
      .replace(/^the\s+/i, '')
      .replace(/\.$/, '')
      .toLowerCase();
  return bare(a) === bare(b);
}
