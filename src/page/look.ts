import { Chalk } from 'chalk';
import type { Look } from '../render/look.js';
import { SIGNS } from '../render/signs.js';

/** How sentences look that a page takes from text for people: without colours, and in one line, as the page breaks its lines itself. */

const UNBROKEN = 1_000_000;

export const PAGE_LOOK: Look = {
  width: UNBROKEN,
  columns: UNBROKEN,
  ink: new Chalk({ level: 0 }),
  links: false,
  plain: false,
  signs: SIGNS,
};
