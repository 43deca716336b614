import type { Tree } from './branches.js';
import type { Line, LineSign, Scene } from './scene.js';

/** Lines that would lead across a large picture, as notes in the boxes from which they come. */

export interface Note {
  readonly sign: LineSign;
  /** What the box supports or attacks, too. */
  readonly words: string;
}

/** With more boxes or lines than these, nobody can follow a line across. */
const MOST = { boxes: 150, lines: 60 } as const;

/** Whether lines across a picture are written in the boxes instead of drawn. */
export function hasNotes(scene: Scene, { across }: Pick<Tree, 'across'>): boolean {
  return across.length > 0 && (scene.boxes.length > MOST.boxes || across.length > MOST.lines);
}

/** The notes of each box. */
export function notesOf(scene: Scene, across: readonly number[]): ReadonlyMap<string, readonly Note[]> {
  const headlines = new Map(scene.boxes.map(({ id, headline }) => [id, headline]));
  const ends = new Map(scene.lines.map(({ from, to }) => [from, to]));
  const joints = new Set(scene.joints.map(({ id }) => id));
  const endOf = (id: string) => {
    let end = id;
    while (joints.has(end)) end = ends.get(end)!;
    return headlines.get(end)!;
  };
  const notes = new Map<string, Note[]>();
  for (const line of across.map((index) => scene.lines[index]!)) {
    if (joints.has(line.from)) continue;
    const note = { sign: line.sign, words: wordsFor(line, joints, endOf) };
    const own = notes.get(line.from);
    if (own === undefined) notes.set(line.from, [note]);
    else own.push(note);
  }
  return notes;
}

function wordsFor(
  { to, relation }: Line,
  joints: ReadonlySet<string>,
  endOf: (id: string) => string,
): string {
  if (!joints.has(to)) return `also: ${endOf(to)}`;
  return to === relation ? `also, with others: ${endOf(to)}` : `also the step to: ${endOf(to)}`;
}
