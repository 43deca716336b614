import { createHash } from 'node:crypto';

/**
 * The parts of the bundle that are needed together, in one file. Which parts there are follows from what is imported as it is needed, so those
 * that many commands share are many and small, and each takes time to open.
 */

/** A part that another needs at once: what is behind `then` is loaded later. */
const NEEDED = /(?<!then\(\(\)=>)require\("\.\/([\w-]+\.js)"\)/g;
const ANY = /require\("\.\/([\w-]+\.js)"\)/g;

/**
 * The same parts, by name. What the part `first` needs at once is in its own file. What the part of each group needs, beside that and what the
 * groups before it need, is in a file of the group, which the first part's `loadPart` loads: it is kept compiled.
 */
export function withJoinedParts(parts, first, groups) {
  const files = new Map([[first, [...neededBy(first, parts)]]]);
  /** The file of each part that is joined with others. */
  const places = new Map(files.get(first).map((name) => [name, first]));
  for (const group of groups) {
    const start = [...parts.keys()].find((name) => name.startsWith(`${group}-`));
    const members = [...neededBy(start, parts)].filter((name) => !places.has(name));
    // A name that says what is in it, as those of the other parts do.
    const hash = createHash('sha256');
    for (const name of members) hash.update(`${name}\n${parts.get(name)}\n`);
    const file = `joined-${hash.digest('hex').slice(0, 8).toUpperCase()}.js`;
    for (const name of members) places.set(name, file);
    files.set(file, members);
  }
  /** What gives the parts of a file where it is asked for in another, or in the same. Files that are joined have the first at hand. */
  const giving = (file, own) => {
    if (file === own) return 'part';
    if (file === first) return files.has(own) ? '$first' : `require("./${first}")`;
    return `${giving(first, own)}("${first}").loadPart("./${file}",require)`;
  };
  /** The code of a part as it is in a file, with the parts that are joined got from where they are. */
  const codeIn = (own, name) =>
    parts.get(name).replace(ANY, (whole, needed) => {
      const file = places.get(needed);
      return file === undefined ? whole : `${giving(file, own)}(${JSON.stringify(needed)})`;
    });
  const joined = [...files].map(([file, members]) => {
    const bodies = members.map((name) => `${JSON.stringify(name)}(module){${codeIn(file, name)}\n}`);
    const start = file === first ? '' : `const $first=require("./${first}");`;
    const code = `"use strict";${start}const bodies={${bodies.join(',\n')}},parts={};module.exports=part;
function part(name){if(parts[name]===undefined){const module={exports:{}};bodies[name](module);parts[name]=module.exports}return parts[name]}`;
    return [file, file === first ? `${code}\npart(${JSON.stringify(first)});` : code];
  });
  const others = [...parts.keys()].filter((name) => !places.has(name));
  return new Map([...joined, ...others.map((name) => [name, codeIn(name, name)])]);
}

/** The name of a part, and of all that it needs at once. */
function neededBy(part, parts) {
  const found = new Set([part]);
  for (const name of found) for (const [, needed] of parts.get(name).matchAll(NEEDED)) found.add(needed);
  return found;
}
