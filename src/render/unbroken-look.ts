import { Chalk } from 'chalk';
import type { Look } from './look.js';
import { SIGNS } from './signs.js';

/** How text for people looks where no terminal is: without colours, and in whole lines, as whoever shows it breaks them. */

const UNBROKEN = 1_000_000;

export const UNBROKEN_LOOK: Look = {
  width: UNBROKEN,
  columns: UNBROKEN,
  ink: new Chalk({ level: 0 }),
  links: false,
  plain: false,
  signs: SIGNS,
};
