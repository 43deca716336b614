/**
 * Bundles the program into dist/ and generates the schemas and the manual page that ship with it, here or in the folder that is named:
 * `node scripts/build.mjs /tmp/program`. Whoever uses the program meanwhile is not disturbed: every file is written beside and then renamed, the one that names the others last, and what a program that
 * runs may still load stays for a day.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { asCommonJs } from './as-common-js.mjs';
import { inGroups } from './groups.mjs';
import { withJoinedParts } from './joined-parts.mjs';
import { libraryParts } from './library-parts.mjs';
import { licensesOf } from './licenses.mjs';
import { pageParts } from './page-parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? root;
const dist = join(folder, 'dist');
/** It has parts for each system, which cannot be bundled. */
const EXTERNAL = ['@resvg/resvg-js'];
const DAY = 24 * 60 * 60 * 1000;

/** What libraries load as they start and the program never uses, and what stands in its place. */
const LEFT_OUT = [
  // Commander can run other programs as commands. Here no command is one.
  standingFor(/^node:child_process$/, '', /node_modules\/commander\//),
  // Chalk finds out which colours the terminal has. Here it is told.
  standingFor(/^#supports-color$/, 'export default { stdout: false, stderr: false };'),
  // Inquirer can open an editor for an answer, and brings all character sets for that. Here no question needs one.
  standingFor(/^@inquirer\/editor$/, 'export default null;'),
  // Citation.js can fetch references from the web. Only its parser is used here.
  standingFor(
    /^@citation-js\/core$/,
    `export * as util from './node_modules/@citation-js/core/lib/util/grammar.js';
    export const logger = { warn() {} };`,
  ),
];

// What is kept between runs is for one build only.
const define = { BUILD: JSON.stringify(hashOf('src')) };
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  external: EXTERNAL,
  metafile: true,
  write: false,
  plugins: [...LEFT_OUT, inGroups(root)],
  define: { ...define, __dirname: '__dirname' },
});
// Split as ES modules, so that a command loads only what it uses; written as CommonJS, which Node starts faster.
const parts = new Map();
for (const { path, text } of outputFiles) {
  const { code } = await transform(asCommonJs(text), { platform: 'node', target: 'node20.17', minify: true });
  parts.set(basename(path), inAscii(code));
}
const bundle = withJoinedParts(parts, 'main.js', ['reading', 'checking']);
const { keptDraft, manPage, schemas } = await load('scripts/generated.ts');
const [page, library] = await Promise.all([pageParts(root), libraryParts(root)]);

const files = new Map([
  // The names of the parts say what is in them, so a part of another build is never taken for one of this.
  ...[...bundle].filter(([name]) => name !== 'main.js'),
  ['LICENSES.txt', licensesOf([...Object.keys(metafile.inputs), ...page.inputs, ...library.inputs], root)],
  // The op-ed's own map is read once, here: the program finds the draft that it would keep itself.
  ['claims.yaml.draft', await keptDraft(readFileSync(join(root, 'claims.yaml')))],
  ['page.json', JSON.stringify(page.parts)],
  ...library.files,
  ['main.js', bundle.get('main.js')],
]);
mkdirSync(dist, { recursive: true });
const before = partsFrom('main.js');
for (const [name, content] of files) put(join(dist, name), content);
for (const [name, schema] of Object.entries(schemas)) {
  put(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
mkdirSync(join(folder, 'man'), { recursive: true });
put(join(folder, 'man', 'claims.1'), await manPage(version));
sweep();

/** For esbuild: these contents stand for a module, wherever it is imported or only by files of some names. */
function standingFor(module, contents, importers = /./) {
  const namespace = `standing for ${module.source}`;
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: module }, ({ path, importer }) =>
        importers.test(importer) ? { path, namespace } : null,
      );
      onLoad({ filter: /.*/, namespace }, () => ({ contents, resolveDir: root }));
    },
  };
}

/** Runs a script of this folder, bundled with what it needs of the program, and gives what it exports. */
async function load(script) {
  const scratch = mkdtempSync(join(tmpdir(), 'claims-build-'));
  try {
    const outfile = join(scratch, 'script.cjs');
    const common = { absWorkingDir: root, bundle: true, format: 'cjs', platform: 'node', external: EXTERNAL };
    await build({ ...common, entryPoints: [script], outfile, define });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Puts a file in its place in one step; whoever reads it has either the old or the new one. */
function put(path, content) {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  // Whatever is usual for new files of whoever builds: what is packed is the same.
  chmodSync(part, 0o644);
  renameSync(part, path);
}

/** The files of the bundle that is there: those that a file loads, and those that these load. */
function partsFrom(name, found = new Set()) {
  const path = join(dist, name);
  if (found.has(name) || !existsSync(path)) return found;
  found.add(name);
  for (const [, part] of readFileSync(path, 'utf8').matchAll(/"\.\/([\w-]+\.js)"/g)) partsFrom(part, found);
  return found;
}

/** Removes what earlier builds left: a day after another build took its place, or at once before packing. */
function sweep() {
  const now = new Date();
  for (const name of before)
    if (!files.has(name) && existsSync(join(dist, name))) utimesSync(join(dist, name), now, now);
  const packing = ['pack', 'publish'].includes(process.env.npm_command);
  for (const name of readdirSync(dist).filter((one) => !files.has(one))) {
    const there = statSync(join(dist, name), { throwIfNoEntry: false });
    if (there !== undefined && (packing || Date.now() - there.mtimeMs > DAY))
      rmSync(join(dist, name), { recursive: true, force: true });
  }
}

/** Code with escapes for what esbuild leaves as it is, in regular expressions: V8 reads a file of ASCII faster. */
function inAscii(code) {
  return code.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A short hash of every file in a folder. */
function hashOf(folder) {
  const hash = createHash('sha256');
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).sort(
    byPath,
  )) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hash.update(`${path.slice(root.length)}\n${readFileSync(path, 'utf8')}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function byPath(a, b) {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
