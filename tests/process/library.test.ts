import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as source from '../../src/library/index.js';
import { SCHOOL } from '../helpers/maps.js';
import { PROGRAM } from '../helpers/process.js';

/** The library as the build makes it. `.ci/packaging` tries it as it is installed. */

const DIST = join(PROGRAM, '..', '..', 'dist');

describe('the library', () => {
  test('needs nothing of Node: it runs where there is only JavaScript and what every browser has', () => {
    const context = vm.createContext({ module: { exports: {} }, TextDecoder, TextEncoder, SCHOOL });
    vm.runInContext(`(() => {${readFileSync(join(DIST, 'library.cjs'), 'utf8')}})()`, context);
    const asked = `const { check, explain, exportMap, problemsText, readMap, splitText } = module.exports;
      const { map } = readMap(SCHOOL);
      [explain(map, map.thesis).status, exportMap(map, 'svg').slice(0, 4), splitText('One. Two.')[0].length,
        problemsText(check(SCHOOL)).includes('claims.yaml')].join()`;
    expect(vm.runInContext(asked, context)).toBe('out,<svg,2,true');
  });

  test('is one, whether it is imported or required', () => {
    const url = pathToFileURL(join(DIST, 'library.mjs')).href;
    const program = `import * as imported from ${JSON.stringify(url)};
      import { createRequire } from 'node:module';
      const required = createRequire(${JSON.stringify(url)})('./library.cjs');
      console.log(Object.keys(imported).filter((name) => imported[name] === required[name]).join());`;
    const args = ['--input-type=module', '--eval', program];
    const same = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split(',');
    expect(same.sort()).toEqual(Object.keys(source).sort());
  });

  test('has declarations that need no other file', () => {
    const types = readFileSync(join(DIST, 'library.d.cts'), 'utf8');
    expect(types).not.toMatch(/\bfrom ['"]|\bimport\(/);
    for (const name of Object.keys(source))
      expect(types).toMatch(new RegExp(`^export declare (function|class) ${name}\\b`, 'm'));
  });

  test('has a comment on every property, and none that is about a whole file', () => {
    const lines = readFileSync(join(DIST, 'library.d.cts'), 'utf8').split('\n');
    const isProperty = (line: string) => /^ +(static )?(readonly )?\w+\??: /.test(line);
    const bare = lines.filter((line, at) => isProperty(line) && !lines[at - 1]!.trimEnd().endsWith('*/'));
    expect(lines.filter(isProperty).length).toBeGreaterThan(200);
    expect(bare).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/\*\/\s*\/\*\*/);
  });

  test('has an error that is shown by its name', () => {
    const program = `const { ClaimsError, schemes } = require(${JSON.stringify(join(DIST, 'library.cjs'))});
      console.log(ClaimsError.name, schemes().length > 0);`;
    expect(execFileSync(process.execPath, ['--eval', program], { encoding: 'utf8' })).toBe(
      'ClaimsError true\n',
    );
  });
});
