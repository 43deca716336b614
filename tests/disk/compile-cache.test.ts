import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCacheFolder } from '../../src/disk/compile-cache.js';
import { folder } from '../helpers/cli.js';

const cacheIn = (top: string) => ({ XDG_CACHE_HOME: top });

describe('the folder of the compiled program', () => {
  test('is made for this user only', () => {
    const made = compileCacheFolder(cacheIn(folder({})))!;
    expect(lstatSync(made).mode & 0o777).toBe(0o700);
    expect(lstatSync(dirname(made)).mode & 0o777).toBe(0o700);
  });

  test('is that of this build alone: those of other builds go, and drafts stay', () => {
    const top = folder({});
    const cache = join(top, 'claims-explorer');
    mkdirSync(join(cache, 'compiled-0123abcd', 'v22'), { recursive: true });
    mkdirSync(join(cache, 'drafts'));
    compileCacheFolder(cacheIn(top));
    expect(existsSync(join(cache, 'compiled-0123abcd'))).toBe(false);
    expect(existsSync(join(cache, 'drafts'))).toBe(true);
  });

  test('is none where nothing is to be kept, or no home is known', () => {
    expect(compileCacheFolder({ ...cacheIn(folder({})), CLAIMS_NO_CACHE: '1' })).toBeNull();
    expect(compileCacheFolder({})).toBeNull();
  });

  test('is none where others can change it, or where it is a link', () => {
    const open = folder({});
    const made = compileCacheFolder(cacheIn(open))!;
    chmodSync(made, 0o777);
    expect(compileCacheFolder(cacheIn(open))).toBeNull();
    const linked = folder({});
    symlinkSync(folder({}), join(linked, 'claims-explorer'));
    expect(compileCacheFolder(cacheIn(linked))).toBeNull();
  });

  test('is none where a file is in the way', () => {
    expect(compileCacheFolder(cacheIn(folder({ 'claims-explorer': 'a file' })))).toBeNull();
  });
});
