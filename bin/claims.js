#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

if (existsSync(join(__dirname, '../dist/main.js'))) {
  if (enableCompileCache) require('../dist/compile-cache.js').keepCompiled(process.env);
  require('../dist/main.js');
} else {
  process.stderr.write('claims: this copy of the program is not built: run "npm run build" in its folder\n');
  process.exitCode = 2;
}
