import { hangingUnder } from '../map/hanging.js';
import type { Statement } from '../map/model.js';
import type { PlacedBox, Rectangle } from '../picture/layout.js';
import { boxElement } from '../picture/svg-box.js';
import { jointElement, lineElement, signElement } from '../picture/svg-lines.js';
import type { PageMap } from './map-layout.js';
import { usePage, usePointing } from './page-context.js';

/** What is drawn on the map: the picture's own lines, boxes and signs, and what can be pressed. */

export function MapBoxes({ map }: { readonly map: PageMap }) {
  const { lines, joints } = map.layout;
  const signs = [
    ...lines.flatMap(({ line, sign }) => (sign === null ? [] : [signElement(sign, line.sign)])),
    ...joints.map(jointElement),
  ];
  return (
    <>
      <Markup parts={lines.map((line) => lineElement(line).svg)} />
      {[...map.boxOf].map(([statement, placed]) => (
        <MapBox key={statement.id} statement={statement} placed={placed} />
      ))}
      <Markup parts={signs.map(({ svg }) => svg)} />
      {[...map.boxOf].map(([statement, placed]) => (
        <Fold key={statement.id} statement={statement} placed={placed} />
      ))}
    </>
  );
}

/** SVG that the picture's own code wrote: it escapes what comes from a file. */
function Markup({ parts }: { readonly parts: readonly string[] }) {
  return <g dangerouslySetInnerHTML={{ __html: parts.join('') }} />;
}

interface MapBoxProps {
  readonly statement: Statement;
  readonly placed: PlacedBox;
}

function MapBox({ statement, placed }: MapBoxProps) {
  const { state, goTo } = usePage();
  const { at: pointedAt, point } = usePointing();
  const isAt = statement === state.at;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the outline is the map for the keyboard
    <g
      class="box"
      data-id={statement.id}
      onClick={() => goTo(statement)}
      onPointerEnter={() => point([statement])}
      onPointerLeave={() => point([])}
    >
      <Markup parts={[boxElement(placed).svg]} />
      {isAt || pointedAt.has(statement) ? <Ring around={placed} look={isAt ? 'at' : 'pointed'} /> : null}
    </g>
  );
}

const RING = 4;

function Ring({
  around: { x, y, width, height },
  look,
}: {
  readonly around: Rectangle;
  readonly look: string;
}) {
  return (
    <rect
      class={`ring ${look}`}
      x={x - RING}
      y={y - RING}
      width={width + 2 * RING}
      height={height + 2 * RING}
      rx={8}
    />
  );
}

const FOLD = { width: 30, height: 18 };

/**
 * Opens and closes the branch under a box; closed, it says how many entries are right below. It is at the top right corner, as arrows end at
 * the bottom.
 */
function Fold({ statement, placed: { x, y, width } }: MapBoxProps) {
  const { state, found, act } = usePage();
  const below = hangingUnder(statement).flatMap(({ premises }) => premises).length;
  if (found !== null || state.hides || below === 0) return null;
  const isOpen = state.open.has(statement);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the outline is the map for the keyboard
    <g
      class="fold"
      data-fold={statement.id}
      transform={`translate(${x + width - FOLD.width / 2} ${y - FOLD.height / 2})`}
      onClick={() => act({ type: 'toggle-branch', statement })}
    >
      <title>{isOpen ? 'Close this branch' : `Open this branch: ${below} below`}</title>
      <rect width={FOLD.width} height={FOLD.height} rx={FOLD.height / 2} />
      <text x={FOLD.width / 2} y={13} text-anchor="middle">
        {isOpen ? '−' : `+${below}`}
      </text>
    </g>
  );
}
