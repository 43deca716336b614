import type { Text } from '../../src/checking/check-reading.js';
import { type CheckedFile, type FileWorld, openFile } from '../../src/editor/open-file.js';

/** Files that are open in an editor whose clock stands still until a test moves it. */

const NO_TEXT: Text = { original: null, fault: null };

/** A world with a clock of its own. */
export function stillWorld(parts: Partial<FileWorld> = {}) {
  let time = 0;
  let planned: { readonly at: number; readonly run: () => void }[] = [];
  const world: FileWorld = {
    call: 'claims',
    most: 1_000_000,
    now: () => time,
    later(ms, run) {
      const plan = { at: time + ms, run };
      planned.push(plan);
      return () => {
        planned = planned.filter((one) => one !== plan);
      };
    },
    textOf: async () => NO_TEXT,
    watchText: () => () => {},
    ...parts,
  };
  return {
    world,
    planned: () => planned.map(({ at }) => at - time),
    /** Lets time pass; what is due runs. */
    pass(ms: number) {
      time += ms;
      const due = planned.filter(({ at }) => at <= time);
      planned = planned.filter(({ at }) => at > time);
      for (const { run } of due) run();
    },
    /** As work does that takes time. */
    spend(ms: number) {
      time += ms;
    },
  };
}

/** A file that was opened and checked. */
export function checkedFile(source: string, name = 'claims.yaml'): CheckedFile {
  const found: CheckedFile[] = [];
  const { world, pass } = stillWorld();
  openFile(name, source, 1, world, (checked) => found.push(checked));
  pass(0);
  return found[0]!;
}
