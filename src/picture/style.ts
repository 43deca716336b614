import type { Side } from '../map/model.js';
import type { LineSign } from './scene.js';

/** How a picture looks: sizes in pixels, colours that colour-blind readers can tell apart, and that differ in print without colour, too. */

export const FONT = 'Arimo, Arial, Helvetica, "Liberation Sans", sans-serif';

export const FACES = {
  label: { size: 10.5, bold: true },
  headline: { size: 12, bold: true },
  thesis: { size: 14, bold: true },
  bridge: { size: 11.5, bold: false },
  text: { size: 10.5, bold: false },
  note: { size: 10.5, bold: false },
  frame: { size: 12, bold: true },
  title: { size: 20, bold: true },
  legend: { size: 10.5, bold: false },
} as const;

/** How high a line of text is, in parts of its size. */
export const LINE_HEIGHT = 1.25;

export const INK = '#1f2328';
export const QUIET = '#57606a';
export const PAPER = '#ffffff';

export interface SideStyle {
  readonly line: string;
  readonly fill: string;
  readonly border: 'single' | 'double' | 'dash-dot' | 'dotted';
}

export const SIDE_STYLES: Readonly<Record<Side, SideStyle>> = {
  for: { line: '#0f5c99', fill: '#eef5fb', border: 'single' },
  against: { line: '#a04000', fill: '#fdf3e9', border: 'double' },
  both: { line: '#6a3d8f', fill: '#f6f0fa', border: 'dash-dot' },
  none: { line: '#57606a', fill: '#f6f8fa', border: 'dotted' },
};

export interface LineStyle {
  readonly line: string;
  readonly dash: string | null;
  readonly head: 'filled' | 'hollow';
}

export const LINE_STYLES: Readonly<Record<LineSign, LineStyle>> = {
  support: { line: '#3a5a70', dash: null, head: 'filled' },
  attack: { line: '#b3261e', dash: '6 3.5', head: 'hollow' },
  contradiction: { line: '#7a1f5c', dash: '2 3', head: 'hollow' },
};

/** The circle with the sign of a line, and its half. */
export const SIGN_RADIUS = 7;
