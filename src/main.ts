import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure, type Io } from './commands/command.js';
import { visible } from './map/text.js';

/** The process: the only file that knows streams, signals and exit codes. */

const EXIT = { done: 0, failed: 1, usage: 2, file: 2, content: 2, interrupted: 130 } as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => readFileSync(0),
  env: process.env,
  cwd: process.cwd(),
  root,
};

// A reader that has seen enough (`| head`) closes the pipe: that is success, and the rest is not needed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.done);
  });
}
process.once('SIGINT', () => process.exit(EXIT.interrupted));

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
try {
  const { runProgram } = await import('./program.js');
  process.exitCode = EXIT[await runProgram(process.argv.slice(2), io, version)];
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  // Problems with a file are laid out already, each made visible by its renderer.
  const message = error.kind === 'content' ? error.message : `claims: ${visible(error.message)}`;
  process.stderr.write(`${message}\n`);
  process.exitCode = EXIT[error.kind];
}
