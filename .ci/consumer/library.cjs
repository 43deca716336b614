// A program that requires the library as CommonJS.
const assert = require('node:assert/strict');
const { check, exportMap, readMap } = require('claims-explorer');

const { map, problems } = readMap('title: T\nthesis: a\nclaims:\n  - {id: a, text: A is so.}\n');
assert.deepEqual(problems, []);
assert.match(exportMap(map, 'mermaid'), /^flowchart/m);
assert.equal(check('title: T')[0].severity, 'error');
