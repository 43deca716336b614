import { createRequire } from 'node:module';

/** Draws SVG as PNG. The letters are those of Arimo, which comes with the program: nothing on the machine decides how a picture looks. */

const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/** So many pixels take a few hundred megabytes while they are drawn. */
export const MOST_PIXELS = 80_000_000;

/** How many times as large as the SVG says a picture can be: to two digits behind the point. */
export function mostScale(svg: string): number {
  const [width = 1, height = 1] = [...svg.slice(0, 400).matchAll(/(?:width|height)="([\d.]+)"/g)].map(
    ([, size]) => Number(size),
  );
  return Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * 100) / 100;
}

/** A picture so many times as large as the SVG says, or as large as is possible. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const { resolve } = createRequire(__filename);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: Math.min(scale, mostScale(svg)) },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((font) => resolve(`@expo-google-fonts/arimo/${font}`)),
      defaultFontFamily: 'Arimo',
    },
  });
  return drawing.render().asPng();
}
