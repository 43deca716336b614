#!/usr/bin/env node
if (require('node:module').enableCompileCache) require('../dist/compile-cache.js').keepCompiled(process.env);
require('../dist/main.js');
