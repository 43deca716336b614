#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (existsSync(join(__dirname, '../dist/main.js'))) require('../dist/main.js');
else {
  process.stderr.write('claims: this copy of the program is not built: run "npm run build" in its folder\n');
  process.exitCode = 2;
}
