import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { reading, SCHOOL } from '../helpers/maps.js';
import { PROGRAM } from '../helpers/process.js';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

/** What Neovim does with a claims file, as somebody would who types; what it saw is written as JSON. */
const SCRIPT = `
local function wait(what, done)
  if not vim.wait(30000, done, 20) then error('waited in vain for ' .. what) end
end
local seen = {}
vim.cmd('edit claims.yaml')
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'claims', cmd = { NODE, PROGRAM, 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(buffer, client)
wait('the first errors', function() return #vim.diagnostic.get(buffer) > 0 end)
for _, found in ipairs(vim.diagnostic.get(buffer)) do
  table.insert(seen, { code = found.code, lnum = found.lnum, col = found.col, end_col = found.end_col })
end
local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  return vim.lsp.buf_request_sync(buffer, 'textDocument/' .. method, params, 30000)[client]
end
-- The mistake is mended by typing.
vim.api.nvim_win_set_cursor(0, { seen[1].lnum + 1, seen[1].col })
vim.cmd('normal! cwtype')
wait('no errors', function() return #vim.diagnostic.get(buffer) == 0 end)
-- From the thesis in the header to its entry, which gets another id.
vim.fn.search('^thesis: ', 'e')
vim.cmd('normal! w')
local hover = ask('hover').result.contents.value
local definition = ask('definition').result[1]
vim.lsp.buf.rename('begin-later')
wait('the new id', function() return vim.fn.search('id: begin-later', 'nw') > 0 end)
vim.cmd('write')
local file = io.open('seen.json', 'w')
file:write(vim.fn.json_encode({ problems = seen, hover = hover, definition = definition.range.start.line }))
file:close()
`;

test.skipIf(!hasNeovim)(
  'Neovim shows errors, follows an id and renames it',
  () => {
    const at = folder({ 'claims.yaml': SCHOOL.replace('type: cause', 'typ: cause') });
    const lua = SCRIPT.replace('NODE', JSON.stringify(process.execPath)).replace(
      'PROGRAM',
      JSON.stringify(PROGRAM),
    );
    writeFileSync(join(at, 'session.lua'), lua);
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile session.lua', '-c', 'qall!'];
    const env = { PATH: process.env.PATH, HOME: at, TERM: 'dumb' };
    const { stderr } = spawnSync('nvim', args, { cwd: at, env, timeout: 90_000 });
    expect(stderr.toString()).not.toContain('Error');
    const seen = JSON.parse(readFileSync(join(at, 'seen.json'), 'utf8'));
    expect(seen.problems).toMatchObject([{ code: 'unknown-key', lnum: 20, col: 8, end_col: 11 }]);
    expect(seen.hover).toContain('### Why this verdict');
    expect(seen.definition).toBe(SCHOOL.split('\n').indexOf('  - id: start-later'));
    const written = readFileSync(join(at, 'claims.yaml'), 'utf8');
    expect(written).toBe(SCHOOL.replaceAll('start-later', 'begin-later'));
    expect(reading(written).problems).toEqual([]);
  },
  120_000,
);
