/** The contrast of colours as WCAG 2 computes it, and the colours of some schemes. */

/** How much two colours differ, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour of the 256 from 16 on: a cube of six steps, then greys (xterm's table). */
export function fixedColor(number: number): string {
  if (number >= 232) return hex([number, number, number].map((grey) => 8 + 10 * (grey - 232)));
  const inCube = number - 16;
  const steps = [Math.floor(inCube / 36), Math.floor(inCube / 6) % 6, inCube % 6];
  return hex(steps.map((step) => (step === 0 ? 0 : 55 + 40 * step)));
}

function hex(parts: readonly number[]): string {
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}

const XTERM =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff';
const SOLARIZED =
  '073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3';
const LINUX =
  '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff';

/** Schemes: the background, and the sixteen colours that programs know by name. */
export const SCHEMES: readonly (readonly [name: string, ground: string, colors: readonly string[]])[] = [
  ['black', '000000', XTERM.split(' ')],
  ['white', 'ffffff', XTERM.split(' ')],
  ['Solarized light', 'fdf6e3', SOLARIZED.split(' ')],
  ['Solarized dark', '002b36', SOLARIZED.split(' ')],
  ['Linux console', '000000', LINUX.split(' ')],
];
