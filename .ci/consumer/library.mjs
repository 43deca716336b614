// A program that imports the library as an ES module, and once more as CommonJS: both are the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ClaimsError, evaluate, readMapOrThrow, records } from 'claims-explorer';

const require = createRequire(import.meta.url);
const common = require('claims-explorer');
const map = readMapOrThrow(readFileSync(require.resolve('claims-explorer/claims.yaml')));
assert.equal(evaluate(map).labels[map.thesis.id], common.records(map, [map.thesis])[0].status);
assert.equal(records(map).length, map.statements.length);
assert.throws(() => common.readMapOrThrow('title: T'), ClaimsError);
