/** The parts of a page (`claims export html`) that are the same for every map: its script, its style, and Graphviz to lay the map out. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The name by which the page's script finds Graphviz once that has run. */
const GLOBAL = 'ClaimsGraphviz';

/** The parts, and the files that they were made of. */
export async function pageParts(root) {
  const script = await bundled(root, { entryPoints: ['src/page/main.tsx'], plugins: [withGraphvizOutside] });
  const style = await bundled(root, { entryPoints: ['src/page/style/page.css'] });
  const graphviz = await bundled(root, {
    stdin: { contents: "export * from '@viz-js/viz';", resolveDir: root },
    globalName: GLOBAL,
    banner: { js: `/* ${GRAPHVIZ_NOTE} */` },
  });
  return {
    inputs: [script, style, graphviz].flatMap(({ inputs }) => inputs),
    parts: {
      script: script.text,
      scriptHash: hashOf(script.text),
      style: style.text,
      graphviz: gzipSync(graphviz.text, { level: 9 }).toString('base64'),
      graphvizHash: hashOf(graphviz.text),
    },
  };
}

const GRAPHVIZ_NOTE =
  'Graphviz (EPL 2.0, source at https://gitlab.com/graphviz/graphviz) and Expat (MIT), built for the web by Viz.js (MIT, https://github.com/mdaines/viz-js)';

/** What needs Graphviz takes it from where the page has put it. */
const withGraphvizOutside = {
  name: 'with-graphviz-outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@viz-js\/viz$/ }, ({ path }) => ({ path, namespace: 'graphviz-outside' }));
    onLoad({ filter: /.*/, namespace: 'graphviz-outside' }, () => ({
      contents: `export const instance = () => globalThis.${GLOBAL}.instance();`,
    }));
  },
};

async function bundled(root, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    ...options,
  });
  // The text stands inside an element of its own: nothing in it may end that.
  const text = outputFiles[0].text.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return { text, inputs: Object.keys(metafile.inputs) };
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
