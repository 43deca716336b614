import * as v from 'valibot';
import { GAPS } from '../map/gaps.js';
import type { Path } from '../map/model.js';
import { STATUSES } from '../map/model.js';
import { didYouMean, oneOf } from '../map/near.js';
import { clip } from '../map/text.js';
import type { ErrorCode } from './problem.js';
import { type ClaimsFileInput, claimsFile, ENTRY_KEYS, HEADER_KEYS, SOURCE_KEYS } from './schema.js';

/** A departure from the form of a claims file. */
export interface Invalid {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
  readonly where: Path;
  readonly part: 'key' | 'value';
}

/** Holds a parsed document against the form. Returns it typed, or everything that is wrong with it. */
export function validate(document: unknown): { file: ClaimsFileInput } | { invalid: Invalid[] } {
  const result = v.safeParse(claimsFile, document);
  const reserved = reservedKeys(document, []);
  if (result.success && reserved.length === 0) return { file: document as ClaimsFileInput };
  const issues = result.issues?.flatMap((issue) => flatten(issue, [])) ?? [];
  return { invalid: [...issues.map(describe), ...reserved] };
}

interface Issue {
  readonly issue: v.BaseIssue<unknown>;
  readonly path: Path;
}

/**
 * A value that fits none of several forms has the issues of each. What speaks of its inside belongs to the
 * form that it was meant to have; only where all speak of the value as a whole is it of a wrong type.
 */
function flatten(issue: v.BaseIssue<unknown>, above: Path): Issue[] {
  const path = [...above, ...(issue.path ?? []).map((item) => item.key as string | number)];
  if (issue.type !== 'union' || issue.issues === undefined) return [{ issue, path }];
  const inner = issue.issues.flatMap((sub) => flatten(sub, path));
  const meant = inner.filter((sub) => sub.path.length > path.length || sub.issue.kind === 'validation');
  return meant.length > 0 ? meant : [{ issue, path }];
}

function describe({ issue, path }: Issue): Invalid {
  const key = path.findLast((step) => typeof step === 'string') ?? 'file';
  const shown = typeof issue.input === 'string' ? ` ${JSON.stringify(clip(issue.input))}` : '';
  if (issue.type === 'never') return unknownKey(path);
  if (issue.kind === 'validation') {
    return {
      code: 'bad-value',
      message: `"${key}"${shown} ${issue.message}`,
      hint: null,
      where: path,
      part: 'value',
    };
  }
  if (issue.input === undefined) {
    const hint =
      path.length === 1
        ? 'a file needs title, thesis and claims'
        : path.at(-1) === 'to'
          ? 'a relation needs "to": an id or the name of a relation'
          : 'an entry needs id and text';
    return { code: 'missing-key', message: `"${path.at(-1)}" is missing`, hint, where: path, part: 'key' };
  }
  if (issue.type === 'picklist') {
    const possible = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
    const hint = didYouMean(String(issue.input), possible) ?? `write ${oneOf(possible)}`;
    return {
      code: 'bad-value',
      message: `"${key}" cannot be${shown || ` ${typeName(issue.input)}`}`,
      hint,
      where: path,
      part: 'value',
    };
  }
  if (issue.input === null) {
    return {
      code: 'wrong-type',
      message: `"${key}" has no value`,
      hint: 'give it one, or leave the key out',
      where: path,
      part: 'key',
    };
  }
  return wrongType(path, issue.input, wantedTypes(issue));
}

function wrongType(where: Path, value: unknown, wanted: string): Invalid {
  const key = where.findLast((step) => typeof step === 'string');
  const shown = typeof value === 'string' ? ` ${JSON.stringify(clip(value))}` : '';
  const message =
    key === undefined
      ? `a claims file is keys with values, not ${typeof value === 'string' ? 'a text' : typeName(value)}`
      : `"${key}" cannot be ${typeName(value)}${shown}`;
  return { code: 'wrong-type', message, hint: `write ${wanted}`, where, part: 'value' };
}

function wantedTypes(issue: v.BaseIssue<unknown>): string {
  const issues = issue.issues ?? [issue];
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    boolean: 'true or false',
    object_with_rest: 'keys with values',
    record: 'keys with values',
  };
  const wanted = issues.map((each) => names[each.type] ?? each.type);
  if (typeof issue.input === 'boolean' && wanted.includes('text')) return 'it in quotes';
  return oneOf([...new Set(wanted)]);
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return typeof value === 'string' ? 'the text' : String(value);
}

/** Keys that the validator passes over, since assigning them could change an object's nature. */
function reservedKeys(value: unknown, path: Path): Invalid[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const where = [...path, Array.isArray(value) ? Number(key) : key];
    if (['__proto__', 'constructor', 'prototype'].includes(key)) return [unknownKey(where)];
    return reservedKeys((value as Record<string, unknown>)[key], where);
  });
}

function unknownKey(where: Path): Invalid {
  const keys = keysAt(where);
  const key = String(where.at(-1));
  const hint = didYouMean(key, keys) ?? `known here: ${keys.join(', ')}`;
  return { code: 'unknown-key', message: `unknown key "${key}"`, hint, where, part: 'key' };
}

/** The keys that the form has at the place of an unknown one. */
function keysAt(path: Path): readonly string[] {
  const holder = path.slice(0, -1).findLast((step) => typeof step === 'string');
  if (path.length === 1) return HEADER_KEYS;
  if (holder === 'author' || holder === 'editor') return ['family', 'given', 'literal'];
  if (path[0] === 'sources' || holder === 'source') return SOURCE_KEYS;
  if (holder === 'known') return Object.keys(GAPS).filter((code) => code !== 'known-unneeded');
  if (holder === 'expect') return STATUSES;
  if (holder === 'supports' || holder === 'attacks') return ['to', 'with', 'scheme'];
  return ENTRY_KEYS;
}
