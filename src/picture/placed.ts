import type { BoxText } from './box-text.js';
import type { Box, Frame, Joint, Line } from './scene.js';

/** A scene with places: all in pixels, from the top left. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Rectangle {
  readonly box: Box;
  readonly text: BoxText;
}

/** `x` and `y` are its middle. */
export interface PlacedJoint extends Point {
  readonly joint: Joint;
  readonly half: number;
  readonly words: 'left' | 'right';
}

/** A line with its corners. */
export interface PlacedLine {
  readonly line: Line;
  readonly points: readonly Point[];
  /** The middle of its sign; null where a joint has it. */
  readonly sign: Point | null;
}

export interface PlacedFrame extends Rectangle {
  readonly frame: Frame;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly joints: readonly PlacedJoint[];
  readonly lines: readonly PlacedLine[];
  readonly frames: readonly PlacedFrame[];
}

/** The page that a picture is to fill. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}
