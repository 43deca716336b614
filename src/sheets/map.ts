import { hangingUnder } from '../map/hanging.js';
import type { Statement } from '../map/model.js';
import { labelOf } from '../picture/box-words.js';
import { membersOf, treeOf, type Unit } from '../picture/branches.js';
import { layOut, type Sheet } from '../picture/layout.js';
import { makeScene } from '../picture/make-scene.js';
import type { Box, LineSign, Scene } from '../picture/scene.js';
import { type Drawing, drawWithoutHead } from '../picture/svg.js';
import { hasManyEntries } from '../query/core.js';
import { originLines, sheetTitle } from './about.js';
import { withCitations } from './citations.js';
import { type CitingItem, type CitingSheet, heading, list, paragraph, strong } from './citing.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import { pageOf } from './page.js';
import { printedPages } from './printed-pages.js';
import type { SheetOptions } from './sheet-kind.js';
import { subjectsOf, topmost } from './subjects.js';

/** The argument as a picture on one page: filled in; or with empty boxes, and the answers on the page behind it. */
export function mapSheet(material: Material, { key }: SheetOptions): CitingSheet {
  const wanted = wantedOf(material);
  if (wanted.length > 0) return sheetOf(largestThatFits(wanted, material, key), wanted, material, key);
  return { ...headOf(material, key), units: [] };
}

function headOf(material: Material, key: boolean): Pick<CitingSheet, 'title' | 'about'> {
  const title = sheetTitle(key ? 'Map of the argument' : 'Map of the argument, to be filled in', material);
  return { title, about: originLines(material) };
}

function sheetOf(
  { scene, drawing }: Fitting,
  wanted: readonly Statement[],
  material: Material,
  key: boolean,
): CitingSheet {
  const svg = [...drawing.svg()].join('');
  const { width, height } = drawing;
  const picture = { kind: 'picture' as const, svg, width, height, instead: [list(outlineOf(scene))] };
  const left = wanted.length - scene.boxes.filter(({ isBridge }) => !isBridge).length;
  const rest = left === 0 ? [] : [paragraph(`Not on this page: ${left} of ${wanted.length} entries.`)];
  return {
    ...headOf(material, key),
    units: [
      { blocks: [...rest, picture] },
      ...(key ? [] : [keyTo(makeMapScene(sceneEntries(scene, material), material))]),
    ],
  };
}

/** What is chosen; of the whole of a large map, what a reader needs first. */
function wantedOf({ view, topics, chosen }: Material): readonly Statement[] {
  const isAll = topics.length === 0 && chosen.length === view.map.statements.length;
  return isAll && hasManyEntries(view.map) ? chosen.filter((one) => view.core().has(one)) : chosen;
}

/** A page across of A4 or Letter below its title, in pixels, if its smallest letters, of 10.5 pixels, are to be 6 points high on it. */
const PAGE: Sheet = { width: 1266, height: 704 };

interface Fitting {
  readonly scene: Scene;
  readonly drawing: Drawing;
}

/** As many entries as fit on a page: first those that come first, then any others for which there is room. At least one. */
function largestThatFits(wanted: readonly Statement[], material: Material, key: boolean): Fitting {
  const subjects = namedSubjects(material);
  const ranked = (
    subjects.length > 0 ? nearestTo(subjects, wanted, material) : nearestToTop(wanted, material)
  ).slice(0, MOST_TRIED);
  const isFitting = (tried: Fitting) =>
    isOnOnePage(tried) && (key || areAnswersOnOnePage(sheetOf(tried, wanted, material, key), material));
  let fitting = drawn(ranked.slice(0, 1), material, key);
  let [fits, tooMany] = [1, ranked.length + 1];
  while (tooMany - fits > 1) {
    const count = Math.ceil((fits + tooMany) / 2);
    const tried = drawn(ranked.slice(0, count), material, key);
    if (isFitting(tried)) [fits, fitting] = [count, tried];
    else tooMany = count;
  }
  let taken = ranked.slice(0, fits);
  for (const one of ranked.slice(tooMany)) {
    const tried = drawn([...taken, one], material, key);
    if (isFitting(tried)) [taken, fitting] = [[...taken, one], tried];
  }
  return fitting;
}

/** What a map about tags or entries is about; nothing for another map. */
function namedSubjects(material: Material): Statement[] {
  return material.topics.length > 0 ? subjectsOf(material) : [];
}

function nearestToTop(wanted: readonly Statement[], { view: { structure } }: Material): Statement[] {
  const depthOf = (one: Statement) => structure.depth[one.index] ?? Infinity;
  return wanted.toSorted((a, b) => depthOf(a) - depthOf(b));
}

/**
 * What the sheet is about, with what is said for and against it near each: the second subject comes with what is a step below the first, and so
 * on. Last comes the evidence. What is about something else is left out. Linear in the map, but for sorting.
 */
function nearestTo(
  subjects: readonly Statement[],
  wanted: readonly Statement[],
  { view }: Material,
): Statement[] {
  const ranks = new Map<Statement, number>();
  const waiting: Statement[][] = mostImportantFirst(subjects, view).map((subject) => [subject]);
  for (let rank = 0; rank < waiting.length; rank += 1) {
    for (const one of waiting[rank]!.filter((one) => !ranks.has(one))) {
      ranks.set(one, rank);
      const below = hangingUnder(one).flatMap(({ premises }) => premises);
      if (below.length === 0) continue;
      waiting[rank + 1] ??= [];
      for (const each of below) waiting[rank + 1]!.push(each);
    }
  }
  const rankOf = (one: Statement) => ranks.get(one)! + (one.kind === 'evidence' ? waiting.length : 0);
  const about = wanted.filter((one) => ranks.has(one));
  return mostImportantFirst(about, view).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Whether the answers to a picture fill no more than the page behind it. */
function areAnswersOnOnePage(sheet: CitingSheet, { view: { map } }: Material): boolean {
  const whole = { ...withCitations(sheet, map), topic: map.header.title };
  return printedPages(pageOf(whole, { wpm: null })) <= 2;
}

function isOnOnePage({ drawing: { width, height } }: Fitting): boolean {
  return width <= PAGE.width && height <= PAGE.height;
}

/** No page has room for more boxes. */
const MOST_TRIED = 60;

function drawn(statements: readonly Statement[], material: Material, key: boolean): Fitting {
  const filled = makeMapScene(statements, material);
  const scene = key ? filled : { ...filled, boxes: numbered(filled).map(emptied) };
  const legend = 114;
  return {
    scene,
    drawing: drawWithoutHead(scene, layOut(scene, { ...PAGE, height: PAGE.height - legend }), PAGE.width - 4),
  };
}

function makeMapScene(statements: readonly Statement[], material: Material): Scene {
  const { view } = material;
  const taken = new Set(statements);
  const selected = view.structure.order.filter((one) => taken.has(one));
  const subjects = namedSubjects(material).filter((one) => taken.has(one));
  const tops = subjects.length > 0 ? { tops: topmost(subjects) } : {};
  return makeScene(selected, view, { about: [], texts: false, verdicts: false, framing: null, ...tops });
}

/** The boxes with numbers, in the order of the list that stands for the picture. */
function numbered(scene: Scene): Box[] {
  const { branches, roots } = treeOf(scene);
  const numbers = new Map<number, number>();
  const stack = roots.toReversed();
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    numbers.set(index, numbers.size + 1);
    const below = branches[index]!.units.flatMap(membersOf);
    stack.push(...below.map(({ box }) => box).reverse());
  }
  return scene.boxes.map((box, index) => ({ ...box, number: numbers.get(index)! }));
}

function sceneEntries(scene: Scene, { view }: Material): Statement[] {
  return scene.boxes.filter(({ isBridge }) => !isBridge).map(({ id }) => view.map.byId.get(id)!);
}

/** A box to be filled in. The thesis stays, and what only connects others: everything hangs under these. */
function emptied(box: Box): Box {
  return box.isThesis || box.isBridge ? box : { ...box, headline: '' };
}

function keyTo(scene: Scene): CitingSheet['units'][number] {
  const title = { ...heading(2, 'Answers'), onNewPage: true as const };
  return { blocks: [title, list(outlineOf({ ...scene, boxes: numbered(scene) }))] };
}

const VERBS: Readonly<Record<LineSign, string>> = {
  support: 'supports',
  attack: 'attacks',
  contradiction: 'contradicts',
};

/** The boxes as a list, each under the one that it hangs under. What attacks or supports a step is under the last entry that the step is from. */
function outlineOf(scene: Scene): CitingItem[] {
  const { branches, roots } = treeOf(scene);
  const itemsOf = ({ premises, onJoint }: Unit, how: string): CitingItem[] => {
    const isElsewhere = premises.length === 0;
    const onStep = onJoint.flatMap((unit) => itemsOf(unit, isElsewhere ? ' a step to it' : ' this step'));
    if (isElsewhere) return onStep;
    return premises.map(({ box, line }, i) => {
      const together = i > 0 ? ', together with the one above' : '';
      const bearing = `${VERBS[scene.lines[line]!.sign]}${how}${together}`;
      return itemAt(box, ` (${bearing})`, i === premises.length - 1 ? onStep : []);
    });
  };
  const itemAt = (index: number, bearing: string, onStep: readonly CitingItem[]): CitingItem => {
    const box = scene.boxes[index]!;
    const words = box.headline === '' ? '________________________________' : box.headline;
    const below = [...branches[index]!.units.flatMap((unit) => itemsOf(unit, '')), ...onStep];
    return {
      line: [strong(`${labelOf(box)}${bearing}: `), words],
      ...(below.length === 0 ? {} : { items: below }),
    };
  };
  return roots.map((root) => itemAt(root, '', []));
}
