import { createHash } from 'node:crypto';

/**
 * The parts of the bundle that every command needs, in one file. Which parts there are follows from what is imported as it is needed, so those
 * that all commands share are many and small, and each takes time to open.
 */

/** A part that another needs at once: what is behind `then` is loaded later. */
const NEEDED = /(?<!then\(\(\)=>)require\("\.\/([\w-]+\.js)"\)/g;
const ANY = /require\("\.\/([\w-]+\.js)"\)/g;

/** The same parts, by name, with those in one that the part of a group needs beside those that the `first` needs. */
export function withJoinedParts(parts, first, group) {
  const joined = neededBy(
    [...parts.keys()].find((name) => name.startsWith(`${group}-`)),
    parts,
  );
  for (const name of neededBy(first, parts)) joined.delete(name);
  const others = [...parts].filter(([name]) => !joined.has(name));
  const inside = (code) => calling(code, joined, (part) => `part(${part})`);
  const bodies = [...joined].map((name) => `${JSON.stringify(name)}(module){${inside(parts.get(name))}\n}`);
  const code = `"use strict";const bodies={${bodies.join(',\n')}},parts={};module.exports=part;
function part(name){if(parts[name]===undefined){const module={exports:{}};bodies[name](module);parts[name]=module.exports}return parts[name]}`;
  // A name that says what is in it, as those of the other parts do.
  const file = `start-${createHash('sha256').update(code).digest('hex').slice(0, 8).toUpperCase()}.js`;
  const outside = (other) =>
    calling(other, joined, (part) => `require("./compile-cache.js").loadPart("./${file}",require)(${part})`);
  return new Map([[file, code], ...others.map(([name, other]) => [name, outside(other)])]);
}

/** The name of a part, and of all that it needs at once. */
function neededBy(part, parts) {
  const found = new Set([part]);
  for (const name of found) for (const [, needed] of parts.get(name).matchAll(NEEDED)) found.add(needed);
  return found;
}

/** Code in which the parts that are joined are got in another way. */
function calling(code, joined, call) {
  return code.replace(ANY, (whole, name) => (joined.has(name) ? call(JSON.stringify(name)) : whole));
}
