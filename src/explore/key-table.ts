import { CARD_KEYS } from './card-keys.js';
import type { Key } from './key.js';
import { PAGE_KEYS } from './page-keys.js';
import { STANCE_KEYS } from './stance-keys.js';
import { TYPING_KEYS } from './typing-keys.js';

/**
 * Every key of a walk: footer, help page and docs are made from this table. A footer shows, in this order, as
 * many of those that can do something now as it has room for, and of each mode the last two in any case.
 */
export const KEYS: readonly Key[] = [...CARD_KEYS, ...PAGE_KEYS, ...STANCE_KEYS, ...TYPING_KEYS];
