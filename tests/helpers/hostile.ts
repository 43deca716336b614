/** A row that tries to break every form of a table. */
export const HOSTILE_ROWS = [
  { id: '=cmd()', text: 'a|b `c` <script>\n"d", e\tf *g* _h_ [i](j) & 1. k', at: ['-1', '+2'], n: null },
];
