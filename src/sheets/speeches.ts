/** The speeches of the formats in which schools and universities debate, for the columns of a flow sheet. */

/** A format, and its speeches in order. The two sides speak in turn, and the side for the motion begins. */
interface DebateFormat {
  readonly summary: string;
  readonly speeches: readonly string[];
}

export const DEBATE_FORMATS = {
  pf: {
    summary: 'Public Forum',
    speeches: [
      'Pro case',
      'Con case',
      'Pro rebuttal',
      'Con rebuttal',
      'Pro summary',
      'Con summary',
      'Pro final focus',
      'Con final focus',
    ],
  },
  ld: {
    summary: 'Lincoln-Douglas',
    speeches: ['AC', 'NC', '1AR', 'NR', '2AR'],
  },
  cx: {
    summary: 'policy debate',
    speeches: ['1AC', '1NC', '2AC', '2NC and 1NR', '1AR', '2NR', '2AR'],
  },
  bp: {
    summary: 'British Parliamentary',
    speeches: [
      'Prime Minister',
      'Leader of Opposition',
      'Deputy Prime Minister',
      'Deputy Leader of Opposition',
      'Member of Government',
      'Member of Opposition',
      'Government Whip',
      'Opposition Whip',
    ],
  },
  ap: {
    summary: 'Asian Parliamentary',
    speeches: [
      'Prime Minister',
      'Leader of Opposition',
      'Deputy Prime Minister',
      'Deputy Leader of Opposition',
      'Government Whip',
      'Opposition Whip',
      'Opposition reply',
      'Government reply',
    ],
  },
} as const satisfies Readonly<Record<string, DebateFormat>>;

export type DebateFormatName = keyof typeof DEBATE_FORMATS;
