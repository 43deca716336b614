/** Of a larger number, nobody reads all digits. */
const LARGEST_IN_DIGITS = 10n ** 15n;

/** A number: in digits, or, of a very large one, how large it is. *2 to the power 100 is `more than 10^30`.* */
export function manyWord(count: bigint): string {
  if (count < LARGEST_IN_DIGITS) return String(count);
  const digits = String(count);
  const power = `10^${digits.length - 1}`;
  return /^10*$/.test(digits) ? power : `more than ${power}`;
}
