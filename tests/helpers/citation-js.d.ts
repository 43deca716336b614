/** What the tests use of Citation.js, which has no types. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** References of any form that a plugin knows, as items of CSL-JSON. */
      chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown;
    };
  };
}
