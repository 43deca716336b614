import { escapeHtml } from '../words/html.js';
import { xmlText } from '../words/xml.js';

/** Elements of SVG as text. What comes from a file is escaped here, and nowhere else. */

/** Text that is SVG already. */
export interface Element {
  readonly svg: string;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. Children are elements, or text. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Element | string)[]
): Element {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${attribute(value)}"`))
    .join('');
  if (children.length === 0) return { svg: `<${name}${written}/>` };
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.svg)).join('');
  return { svg: `<${name}${written}>${inside}</${name}>` };
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? number(value) : escaped(value);
}

/** Text for SVG, in one line. */
export function escaped(text: string): string {
  return escapeHtml(xmlText(text));
}

/** A number with at most one decimal. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
