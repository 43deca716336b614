/**
 * The library that other programs import: its code once, as CommonJS, an ES module that passes it on, and the types of both. Whoever loads
 * it in both ways has it once, so that a map of the one is a map of the other.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, transform } from 'esbuild';
import { asCommonJs } from './as-common-js.mjs';

const FOLDER = 'src/library';

/** The files of the library by name, and the files that they were made of. */
export async function libraryParts(root) {
  const [{ code, names, inputs }, types] = await Promise.all([bundled(root), typesIn(root)]);
  const wrapper = `import library from './library.cjs';\nexport const { ${names.join(', ')} } = library;\n`;
  return {
    inputs,
    files: [
      ['library.cjs', code],
      ['library.mjs', wrapper],
      ['library.d.cts', types],
      ['library.d.mts', "export * from './library.cjs';\n"],
    ],
  };
}

/** For browsers: so whatever needs Node cannot be bundled. */
async function bundled(root) {
  const target = 'es2022';
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`${FOLDER}/index.ts`],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target,
    // Names at the top are made short here: as CommonJS they would count as global.
    minifyIdentifiers: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    outdir: 'dist',
  });
  const { code } = await transform(asCommonJs(outputFiles[0].text), {
    target,
    minify: true,
    charset: 'utf8',
  });
  const [{ exports }] = Object.values(metafile.outputs);
  return { code, names: exports, inputs: Object.keys(metafile.inputs) };
}

/**
 * The declarations of all that is public, as one file. The types of the public files stand in these files alone and are written out, so
 * TypeScript need not read the rest of the program: that takes a second instead of ten.
 */
async function typesIn(root) {
  const index = readFileSync(join(root, FOLDER, 'index.ts'), 'utf8');
  const parts = [...index.matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, name]) => name);
  const scratch = mkdtempSync(join(tmpdir(), 'claims-types-'));
  try {
    const files = parts.map((name) => join(root, FOLDER, `${name}.ts`));
    const options = [
      '--declaration',
      '--emitDeclarationOnly',
      '--isolatedDeclarations',
      '--noResolve',
      '--noCheck',
    ];
    const place = ['--ignoreConfig', '--rootDir', join(root, FOLDER), '--outDir', scratch];
    const kind = ['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    await promisify(execFile)(process.execPath, [tsc, ...options, ...place, ...kind, ...files]);
    const texts = readdirSync(scratch).map((name) => readFileSync(join(scratch, name), 'utf8'));
    const all = texts.map(declarationsOf).join('');
    if (/\bfrom '|\bimport\(/.test(all)) throw new Error('the types of the library need another file');
    return all;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The declarations of a file, without its imports and without the comment about the file itself. */
function declarationsOf(text) {
  return text.replace(/^import type [^;]*;\n/gm, '').replace(/^\/\*\*[\s\S]*?\*\/\n/, '');
}
