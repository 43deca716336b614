/** The parts of a page (`claims export html`) that are the same for every map: its script and its style. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** The parts, and the files that they were made of. */
export async function pageParts(root) {
  const script = await bundled(root, 'src/page/main.tsx');
  const style = await bundled(root, 'src/page/style/page.css');
  const hash = createHash('sha256').update(script.text).digest('base64');
  return {
    inputs: [...script.inputs, ...style.inputs],
    parts: { script: script.text, scriptHash: `sha256-${hash}`, style: style.text },
  };
}

async function bundled(root, entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
  });
  // The text stands inside an element of its own: nothing in it may end that.
  const text = outputFiles[0].text.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return { text, inputs: Object.keys(metafile.inputs) };
}
