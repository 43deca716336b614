/**
 * Who ended what somebody did at a terminal: they themselves, by a key that leaves or the end of what they type; they
 * themselves by Ctrl-C, where this program hears that as a key; or a signal, as when the terminal is closed.
 */
export type Ending = 'by-user' | 'by-ctrl-c' | 'by-signal';

/** How it ended, and the last state, so that nothing is lost however it ends. */
export interface Ended<State> {
  readonly ending: Ending;
  readonly state: State;
}
