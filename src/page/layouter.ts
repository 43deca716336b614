import { type Layout, layOut, type Sheet } from '../picture/layout.js';
import type { Scene } from '../picture/scene.js';

/**
 * Lays the map out beside the page, in a worker that runs the page's own script: so the page answers meanwhile. Where a browser starts no
 * worker, the page does it itself.
 */
export type Layouter = (scene: Scene, sheet: Sheet) => Promise<Layout>;

interface Job {
  readonly number: number;
  readonly scene: Scene;
  readonly sheet: Sheet;
}

interface Done {
  readonly number: number;
  readonly layout: Layout;
}

interface Waiting extends Job {
  done(layout: Layout): void;
}

/** A layouter whose worker runs this script. */
export function layoutBeside(script: string): Layouter {
  const waiting = new Map<number, Waiting>();
  let worker = startWorker(script);
  let count = 0;
  const end = (number: number, layout: Layout) => {
    waiting.get(number)?.done(layout);
    waiting.delete(number);
  };
  const withoutWorker = () => {
    worker = null;
    for (const { number, scene, sheet } of [...waiting.values()]) end(number, layOut(scene, sheet));
  };
  if (worker !== null) {
    worker.onmessage = ({ data }: MessageEvent<Done>) => end(data.number, data.layout);
    worker.onerror = withoutWorker;
  }
  return (scene, sheet) =>
    new Promise((done) => {
      count += 1;
      const job: Job = { number: count, scene, sheet };
      waiting.set(count, { ...job, done });
      if (worker === null) withoutWorker();
      else worker.postMessage(job);
    });
}

function startWorker(script: string): Worker | null {
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    return null;
  }
}

/** What the page's script does in the worker. */
export function serveLayouts(): void {
  addEventListener('message', ({ data }: MessageEvent<Job>) => {
    const { number, scene, sheet } = data;
    const done: Done = { number, layout: layOut(scene, sheet) };
    postMessage(done);
  });
}
