import { writeClaims, writeClaimsJson } from '../../file/write-claims.js';
import { draftOfSelection } from '../draft-of-map.js';
import type { WriteForm } from '../interchange-form.js';

/** A map, or a part of it, as a claims file: in YAML, as people write it, or in JSON, for programs. */

export const writeOwnYaml: WriteForm = (input) =>
  input.selected.length === 0 ? null : writeClaims(draftOfSelection(input));

export const writeOwnJson: WriteForm = (input) =>
  input.selected.length === 0 ? null : writeClaimsJson(draftOfSelection(input));
