/** Bundles the program into dist/ and generates the schemas that ship with it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  metafile: true,
  write: false,
  // What is kept between runs is for one build only.
  define: { BUILD: JSON.stringify(hashOf('src')), __dirname: '__dirname' },
});
// Split as ES modules, so that a command loads only what it uses; written as CommonJS, which Node starts faster.
mkdirSync(join(root, 'dist'));
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    supported: { 'dynamic-import': false },
    minify: true,
  });
  writeFileSync(path, code);
}
writeFileSync(join(root, 'dist', 'LICENSES.txt'), licensesOf(Object.keys(metafile.inputs)));

// The op-ed's own map is read once, here: the program finds the draft that it would keep itself.
const cache = mkdtempSync(join(tmpdir(), 'claims-draft-'));
const env = { ...process.env, XDG_CACHE_HOME: cache, CLAIMS_NO_CACHE: '' };
execFileSync(process.execPath, ['bin/claims.js', 'list', '--count', '-f', 'claims.yaml'], { cwd: root, env });
const [kept] = readdirSync(join(cache, 'claims-explorer'));
copyFileSync(join(cache, 'claims-explorer', kept), join(root, 'dist', 'claims.yaml.draft'));
rmSync(cache, { recursive: true });

const folder = mkdtempSync(join(tmpdir(), 'claims-schemas-'));
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/schemas.ts'],
  outfile: join(folder, 'schemas.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const { schemas } = await import(pathToFileURL(join(folder, 'schemas.mjs')).href);
rmSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(root, name), `${JSON.stringify(schema, null, 2)}\n`);
}

/** A short hash of every file in a folder. */
function hashOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
    const content = read(join(root, folder, name));
    if (content !== null) hash.update(`${name}\n${content}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The licence texts of the packages whose code is in the bundle. */
function licensesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []),
  );
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = ['LICENSE', 'license', 'LICENSE.md', 'License.md']
      .map((file) => read(join(folder, file)))
      .find((found) => found !== null);
    return `${name} ${version} (${license})\n\n${text ?? ''}`.trim();
  });
  return `This program contains these packages.\n\n${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
