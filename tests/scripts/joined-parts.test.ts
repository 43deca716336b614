import { expect, test } from 'vitest';
// @ts-expect-error A script of the build, without types.
import { withJoinedParts } from '../../scripts/joined-parts.mjs';

const PARTS = new Map([
  [
    'main.js',
    'require("./early.js");Promise.resolve().then(()=>require("./all-1.js"));module.exports={loadPart:(path,required)=>required(path)}',
  ],
  ['early.js', 'module.exports={};log.push("early")'],
  [
    'all-1.js',
    'require("./early.js");const{b}=require("./b.js");log.push(b);module.exports={later:()=>Promise.resolve().then(()=>require("./later.js"))}',
  ],
  ['b.js', 'log.push("b once");module.exports={b:"b"}'],
  ['later.js', 'require("./early.js");const{b}=require("./b.js");log.push("later "+b);module.exports={}'],
]);

/** Runs the parts as Node would, and gives what was logged. */
async function ran(parts: ReadonlyMap<string, string>): Promise<string[]> {
  const log: string[] = [];
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    loaded.set(path, module);
    new Function('module', 'require', 'log', parts.get(path.slice(2))!)(module, load, log);
    return module.exports;
  };
  load('./main.js');
  await new Promise(setImmediate);
  const all = [...parts.keys()].find((name) => name.startsWith('joined-'));
  const first = load(`./${all ?? 'all-1.js'}`);
  const { later } = (all === undefined ? first : (first as (name: string) => unknown)('all-1.js')) as {
    later: () => Promise<unknown>;
  };
  await later();
  return log;
}

test('what the first part needs is in its file, and what a group needs in another; each is still run once, and what is needed later is loaded later', async () => {
  const joined: ReadonlyMap<string, string> = withJoinedParts(PARTS, 'main.js', ['all']);
  const names = [...joined.keys()].map((name) => name.replace(/^joined-[\dA-F]{8}/, 'joined'));
  expect(names).toEqual(['main.js', 'joined.js', 'later.js']);
  expect(await ran(joined)).toEqual(['early', 'b once', 'b', 'later b']);
  expect(await ran(joined)).toEqual(await ran(PARTS));
});
