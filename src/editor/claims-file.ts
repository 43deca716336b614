/** Which of the files that an editor has open are claims files: it may open all YAML files of a folder. */

const NAME = /(?:^|[/\\.])claims\.ya?ml$/i;
const MODELINE = /^\uFEFF?#[^\n]*\$schema=\S*\bclaims\.schema\.json\b/m;
const KEYS = ['thesis', 'claims'].map((key) => ({
  inYaml: new RegExp(`^\\uFEFF?(["']?)${key}\\1[ \\t]*:`, 'm'),
  inBraces: new RegExp(`[{,]\\s*(["']?)${key}\\1\\s*:`),
}));

/**
 * Whether a file is a claims file: `claims.yaml`, `claims.yml` or a name that ends so (`debate.claims.yaml`), a file with a
 * comment that gives it the schema (`$schema=claims.schema.json`), or one that has the keys `thesis` and `claims`, also as JSON.
 */
export function isClaimsFile(name: string, source: string): boolean {
  const isInBraces = /^\uFEFF?\s*\{/.test(source);
  return (
    NAME.test(name) ||
    MODELINE.test(source) ||
    KEYS.every(({ inYaml, inBraces }) => (isInBraces ? inBraces : inYaml).test(source))
  );
}
