import { render } from 'preact';
import { App } from './app.js';
import { layoutBeside, serveLayouts } from './layouter.js';
import { hrefOf } from './page-context.js';
import type { PageData } from './page-data.js';
import { pageModel } from './page-model.js';
import type { Pane } from './state.js';

/** Starts the page in a browser: reads the map that was written into it, and draws the page over the outline that stands there without script. */

/** An explanation is looked for no longer than this. */
const MILLISECONDS = 500;

if (typeof document === 'undefined') serveLayouts();
else start(document.currentScript?.textContent ?? '');

/** Draws the page. Its script is given, so that a worker can run it, too. */
function start(script: string): void {
  const root = document.getElementById('page');
  const data = document.getElementById('data');
  if (root === null || data === null) return;
  // What the program wrote there.
  const given: PageData = JSON.parse(data.textContent ?? '');
  const model = pageModel(given);
  if (location.hash === '' && given.start !== null) location.replace(hrefOf({ id: given.start }));
  document.documentElement.classList.add('scripted');
  const panes = firstPanes(model.text !== null);
  render(<App model={model} panes={panes} deadline={deadline} layOut={layoutBeside(script)} />, root);
}

/** What there is room for beside the card. */
function firstPanes(hasText: boolean): Pane[] {
  if (innerWidth < 700) return ['outline'];
  if (hasText) return ['text', 'map'];
  return innerWidth < 1500 ? ['map'] : ['map', 'outline'];
}

function deadline(): () => boolean {
  const end = performance.now() + MILLISECONDS;
  return () => performance.now() > end;
}
