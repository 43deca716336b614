import { expect } from 'vitest';
import { type ClaimsSource, claimsSource } from '../../src/edit/claims-source.js';
import { applyEdits, type TextEdit } from '../../src/edit/text-edit.js';
import { reading } from './maps.js';

/** An edit of a file; null where it cannot be made. */
export type Edit = (source: ClaimsSource) => TextEdit | null;

/** A file after an edit, which has to be read without an error; `refused` where the edit cannot be made. */
export function edited(file: string, edit: Edit): string {
  const made = edit(claimsSource(reading(file).yaml!)!);
  if (made === null) return 'refused';
  const result = applyEdits(file.replace(/^\ufeff/, ''), [made]);
  expect(reading(result).problems).toEqual([]);
  return result;
}

const HEAD = 'title: T\nthesis: t\nclaims:\n';

/** The same for a file of which only the claims matter; `t` is the thesis. */
export function editedClaims(claims: string, edit: Edit): string {
  const result = edited(HEAD + claims, edit);
  return result === 'refused' ? result : result.slice(HEAD.length);
}
