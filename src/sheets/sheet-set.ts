import type { Statement } from '../map/model.js';
import { type Handout, handoutOf, type Wishes } from './handout.js';
import { mostImportantFirst } from './importance.js';
import { SHEETS } from './index.js';
import type { Material } from './material.js';
import { printedPages } from './printed-pages.js';
import type { MakeSheet, SetPart, SheetKind } from './sheet-kind.js';
import type { Size } from './size.js';
import { saidByAuthor } from './text-places.js';
import { worksheetMinutes } from './worksheet-time.js';

/** The sheets that are printed behind another one, such as all those of a lesson. */

/** What is handed out of a sheet, with the pages of its set behind it. The first sheet says how the others are used, so these are made before it. */
export async function handoutWithSet(
  make: MakeSheet,
  material: Material,
  wishes: SetWishes,
): Promise<Handout> {
  const behind: Handout[] = [];
  let minutes: number | null = null;
  for (const part of wishes.kind.set ?? []) {
    const made = await handoutBehind(part, material, wishes);
    if (made === null || made.isEmpty) continue;
    behind.push(made);
    minutes ??= made.minutes;
  }
  const groups = wishes.groups ?? 1;
  const own = handoutOf(make, material, {
    ...wishes,
    ...(minutes === null ? {} : { worksheet: { minutes, groups } }),
  });
  return { ...own, pages: [own, ...behind].flatMap(({ pages }) => pages) };
}

type SetWishes = Wishes & { readonly kind: SheetKind };

/** What is handed out of a sheet of a set; nothing of a text that nobody gives. */
async function handoutBehind(
  { sheet, key, words, about }: SetPart,
  material: Material,
  wishes: SetWishes,
): Promise<Handout | null> {
  const kind = SHEETS[sheet]!;
  if (kind.printsText === true && wishes.original === null) return null;
  const make = await kind.load();
  return onOnePage(words, (most) =>
    handoutOf(make, materialAbout(about, material), {
      ...wishes,
      kind,
      key,
      ...(most === undefined ? {} : { words: most }),
      groups: kind.takes.includes('groups') ? wishes.groups : null,
      size: sizeInSet(kind, material, wishes),
    }),
  );
}

/** A sheet of words with so many that they fit on a page; of others, what they are. */
function onOnePage(words: number | undefined, handoutWith: (most: number | undefined) => Handout): Handout {
  let made = handoutWith(words);
  for (let most = (words ?? 0) - 1; most > 0 && made.pages.some((page) => printedPages(page) > 1); most -= 1)
    made = handoutWith(most);
  return made;
}

/** What a sheet of a set is made from. */
function materialAbout(about: SetPart['about'], material: Material): Material {
  const { view, topics } = material;
  if (about === undefined || topics.length === 0) return material;
  if (about === 'whole text') return { ...material, topics: [], chosen: view.structure.order };
  return { ...material, topics: [], chosen: [claimToDiscuss(material)] };
}

/** Of what was chosen, the most important claim that the text says; where it says none of it, the thesis. */
function claimToDiscuss({ view, chosen }: Material): Statement {
  const [first] = mostImportantFirst(chosen.filter(saidByAuthor(view.map)), view);
  return first ?? view.map.thesis;
}

/** How much is on a sheet of a set: of a worksheet, what fits into its part of the lesson. */
function sizeInSet({ choosesItself, size }: SheetKind, { team }: Material, wishes: Wishes): Size {
  if (choosesItself && typeof wishes.size === 'object' && 'minutes' in wishes.size)
    return { minutes: worksheetMinutes(wishes.size.minutes) };
  return size?.usual({ team, isWholeOfMany: true }) ?? 'all';
}
