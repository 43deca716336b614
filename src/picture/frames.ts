import type { Statement } from '../map/model.js';
import { tagsOf } from '../query/tags.js';
import { firstLocator } from '../words/locators.js';
import type { Frame, Framing } from './scene.js';

/** Puts entries into frames: by the paragraph that says them first, or by their first tag. What has none stands in no frame. */
export function framesOf(statements: readonly Statement[], framing: Framing | null): Frame[] {
  if (framing === null) return [];
  const frames = new Map<string, string[]>();
  for (const statement of statements) {
    const name = NAME_OF[framing](statement);
    if (name === null) continue;
    const boxes = frames.get(name);
    if (boxes === undefined) frames.set(name, [statement.id]);
    else boxes.push(statement.id);
  }
  return [...frames].map(([name, boxes]) => ({ by: framing, name, boxes }));
}

const NAME_OF: Readonly<Record<Framing, (statement: Statement) => string | null>> = {
  paragraph: ({ at }) => firstLocator(at)?.paragraph.toString() ?? null,
  tag: (statement) => tagsOf(statement)[0] ?? null,
};
