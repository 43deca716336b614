/** A text with a capital letter: `a falls` as `A falls`. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
