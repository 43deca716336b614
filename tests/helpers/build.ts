import { execFileSync } from 'node:child_process';

/** The tests of the command run what users run: the bundle, built from the sources as they are now. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
