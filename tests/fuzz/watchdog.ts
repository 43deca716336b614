import { Worker } from 'node:worker_threads';

/** Ends this process where a try takes for ever, after it was said which: what hangs cannot say so itself. */

/** Much longer than any try takes, on the slowest machine. */
const PATIENCE_MS = 120_000;

/** Looks in a thread of its own whether the number still changes. */
const LOOK = `
  const { workerData: { numbers, patience, told }, parentPort } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let [last, since] = [-1, Date.now()];
  const looks = setInterval(() => {
    const [number] = numbers;
    if (number !== last) [last, since] = [number, Date.now()];
    if (Date.now() - since < patience) return;
    writeSync(2, told.replace('NUMBER', String(number)) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 500);
  parentPort.once('message', () => { clearInterval(looks); parentPort.close(); });
`;

export interface Watchdog {
  /** That another try begins. */
  begin(number: number): void;
  end(): Promise<unknown>;
}

export function watched(tell: (number: number) => string): Watchdog {
  const numbers = new Int32Array(new SharedArrayBuffer(4));
  const told = tell(-12345).replaceAll('-12345', 'NUMBER');
  const worker = new Worker(LOOK, { eval: true, workerData: { numbers, patience: PATIENCE_MS, told } });
  worker.unref();
  return {
    begin: (number) => {
      numbers[0] = number;
    },
    end: () => worker.terminate(),
  };
}
