import { widthOfText } from '../../src/render/width.js';
import { view } from './maps.js';

/** A map in wide letters, with signs, and with an id that leaves little room. */
export const WIDE = view(`claims:
  - {id: t, text: "Широкий текст, который длиннее, чем окно, и поэтому обрезается или переносится."}
  - {id: 理由, text: "这是一个非常长的中文句子，它应该在终端的右边缘被正确地截断，而不会破坏列的对齐方式。", supports: t, scheme: sign}
  - {id: emoji, text: "🙂👩‍👩‍👧 emoji that go on and on 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", supports: 理由, note: "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"}
counterpoints:
  - {id: a-very-long-id-that-leaves-little-room, text: Some text., attacks: emoji -> 理由}`);

/** Lines that are too wide, but for those on which an id alone is: ids are for copying and never cut. */
export const tooWide = (text: string, width: number) =>
  text
    .split('\n')
    .filter((line) => widthOfText(line) > width && !(width < 50 && line.endsWith('little-room')));
