import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/**
 * Which files of `src/` come together when one of them is imported as it is needed. Every group parts the bundle further, and each
 * part takes time to open: so there are few, each of what is needed together. What is in none has a part of its own.
 */
const GROUPS = {
  reading: /^(program|commands\/(list|show|chain|tree|overview))$/,
  solving: /^cli\/ask-solver$/,
  judging: /^commands\/evaluate$/,
  checking: /^commands\/check$/,
  understanding: /^(cli\/memory-need|file\/read-claims|abstract\/framework-file|map\/problem)$/,
  webpage: /^original\/web-page$/,
  changing: /^(commands\/(rename|add)|cli\/addition-questions)$/,
  drawing: /^(formats\/(outline|svg|png|svg-to-png|dot|mermaid|graphml)|sheets\/map)$/,
  references: /^(interchange\/references\/(csl|ris)|cli\/import-sources)$/,
  latex: /^interchange\/references\/bibtex$/,
  kialo: /^interchange\/(kialo|argmap)\/(read|write)$/,
  frameworks: /^interchange\/frameworks\/(read|write)$/,
  aif: /^interchange\/aif\/(read|write)-aif$/,
  carneades: /^interchange\/carneades\/(read|write)$/,
  word: /^sheets\/docx$/,
  argdown: /^interchange\/argdown\/read$/,
  paper: /^(commands\/(prep|drill|export|open|text)|sheets\/[\w-]+|formats\/[\w-]+|query\/practice-topics)$/,
  walking: /^(commands\/step|cli\/kept-walk)$/,
  practising: /^cli\/kept-practice$/,
  scheduling: /^cli\/practice-schedule$/,
  beginning: /^commands\/init$/,
  importing: /^commands\/import$/,
  editing: /^commands\/lsp$/,
  comparing: /^commands\/(compare|diff|merge)$/,
  reporting: /^formats\/(github|sarif)$/,
  several: /^cli\/several$/,
  listing: /^commands\/(tags|sources)$/,
  helping:
    /^(commands\/(help|schema|schemes|completion|complete)|completion\/shells|cli\/(help-page|first-guesses|failure-message))$/,
};

const LAZY_IMPORT = /\bimport\('(\.[^']+)\.js'\)/g;

/** For esbuild: lets an import of a file that belongs to a group load that group. */
export function inGroups(root) {
  const src = join(root, 'src');
  const members = membersIn(src);
  return {
    name: 'in-groups',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const file = relative(src, path).replaceAll('\\', '/');
        const contents = readFileSync(path, 'utf8').replace(LAZY_IMPORT, (whole, name) => {
          const imported = importedBy(file, name);
          const group = groupOf(imported);
          if (group === undefined) return whole;
          return `import('group:${group}').then((all) => all.${memberName(imported)})`;
        });
        return { loader: 'ts', contents };
      });
      onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'group' }));
      onLoad({ filter: /.*/, namespace: 'group' }, ({ path: group }) => {
        const files = members.filter((file) => groupOf(file) === group);
        const contents = files.map((file) => `export * as ${memberName(file)} from './${file}.js';`);
        return { resolveDir: src, contents: contents.join('\n') };
      });
    },
  };
}

/** All files of `src/` that are imported as they are needed, each without its ending. */
function membersIn(src) {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const imported = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(LAZY_IMPORT)].map(([, name]) =>
        importedBy(file, name),
      ),
    );
  return [...new Set(imported)];
}

function importedBy(file, name) {
  return posix.normalize(posix.join(posix.dirname(file), name));
}

function groupOf(file) {
  return Object.keys(GROUPS).find((group) => GROUPS[group].test(file));
}

function memberName(file) {
  return file.replace(/\W/g, '_');
}
