/**
 * A part of the bundle, as esbuild writes it, as a CommonJS module. What it imports becomes constants of its own, which V8 reads faster
 * than the getters that esbuild would write for values that may still change. Here none does: no part imports itself in a circle.
 */
export function asCommonJs(text) {
  return `'use strict';\n${text}`
    .replace(/^import \* as (\w+) from ("[^"]+");$/gm, 'const $1 = require($2);')
    .replace(/^import (\w+) from ("[^"]+");$/gm, 'const $1 = require($2);')
    .replace(
      /^import (\w+), (\{[^}]*\}) from ("[^"]+");$/gm,
      (_, whole, names, from) =>
        `const ${whole} = require(${from});\nconst ${destructured(names)} = ${whole};`,
    )
    .replace(
      /^import (\{[^}]*\}) from ("[^"]+");$/gm,
      (_, names, from) => `const ${destructured(names)} = require(${from});`,
    )
    .replace(/^import ("[^"]+");$/gm, 'require($1);')
    .replace(/\bimport\(("[^"]+")\)/g, 'Promise.resolve().then(() => require($1))')
    .replace(/^export (\{[^}]*\});$/gm, (_, names) => `module.exports = ${exported(names)};`);
}

/** `{ a, b as c }` of an import. */
function destructured(names) {
  return names.replace(/(\S+) as (\w+)/g, '$1: $2');
}

/** `{ a, b as c }` of an export. */
function exported(names) {
  return names.replace(/([\w$]+) as (\w+)/g, '$2: $1');
}
