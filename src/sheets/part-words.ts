import type { Level, PartName } from './worksheet-task.js';

/** The parts of a worksheet: what they are called, what pupils do in them, and how they are marked. */

/** For whom a part is: how much help they need, whether they have a text, and whether they write at all, or only tick. */
interface Of {
  readonly level: Level;
  readonly hasText: boolean;
  readonly writes: boolean;
  /** Whether it asks for kinds of step. */
  readonly asksKinds: boolean;
}

/** What stands at the head of a part: what to do, and in the key how to mark it. */
interface PartWords {
  readonly title: string;
  readonly instruction: (of: Of) => string;
  readonly guide: (of: Of) => string;
}

const TRACE_GUIDE =
  'Give two marks for the reasons if all that are asked for are there, and one if only some are.';
const KINDS_GUIDE = ' Give marks for the kinds of step in the same way.';

export const PART_WORDS: Readonly<Record<PartName, PartWords>> = {
  find: {
    title: 'Find the claim',
    instruction: ({ level, writes }) => {
      const ownWords = level === '1' ? ' Where you write, use your own words.' : ' Use your own words.';
      return `Say what the author wants readers to accept.${writes ? ownWords : ''}`;
    },
    guide: ({ level, writes }) => {
      if (level !== '1') return 'Give one mark for the right claim, and one for the pupil’s own words.';
      const written = ' Where pupils write, give one for the right claim and one for their own words.';
      return `Give two marks for a right tick.${writes ? written : ''}`;
    },
  },
  trace: {
    title: 'Trace the reasoning',
    instruction: ({ hasText }) =>
      hasText
        ? 'Find out in the text how the author supports the claim.'
        : 'Say which reasons support the claim.',
    guide: ({ level, hasText, asksKinds }) => {
      const kinds = asksKinds ? KINDS_GUIDE : '';
      const others = hasText ? '' : ' Other good reasons count as well.';
      const rest =
        level === '3'
          ? ' Give up to two marks for each other answer.'
          : ' Pupils need not write what the text only implies.';
      return `${TRACE_GUIDE}${kinds}${others}${hasText || level === '3' ? rest : ''}`;
    },
  },
  judge: {
    title: 'Judge the evidence',
    instruction: () => 'Say what the evidence for the claim is worth, and why.',
    guide: ({ level }) =>
      `Other answers count if they give a reason. ${
        level === '1'
          ? 'Give one mark for each answer with a reason.'
          : 'Give one mark for each judgement, and one for its reason.'
      } A good reason names something in the evidence, the claim or the source.`,
  },
  object: {
    title: 'Object and reply',
    instruction: () => 'Now argue yourself. Give a reason or a fact for what you say, not only an opinion.',
    guide: () =>
      'Other good answers count. Give up to three marks for each objection or reply: one if it is about the very sentence that it attacks, one if it gives a reason or a fact, and one if it says what follows from that. Where a task asks what is attacked, give one mark for that.',
  },
};
