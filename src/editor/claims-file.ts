/** Which of the files that an editor has open are claims files: it may open all YAML files of a folder. */

const NAME = /(?:^|[/\\.])claims\.ya?ml$/i;
const MODELINE = /^#[^\n]*\bclaims\.schema\.json\b/m;

/**
 * Whether a file is a claims file: `claims.yaml`, `claims.yml` or a name that ends so (`debate.claims.yaml`), a file whose comments name
 * `claims.schema.json` as its schema, or one that has the keys `thesis` and `claims`.
 */
export function isClaimsFile(name: string, source: string): boolean {
  return (
    NAME.test(name) ||
    MODELINE.test(source) ||
    (/^thesis[ \t]*:/m.test(source) && /^claims[ \t]*:/m.test(source))
  );
}
