/** What the program knows about plain text: lines, and characters that must not pass. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/**
 * The text with every control character made visible (`ESC` as `␛`), so that nothing in a file can steer a
 * terminal. Newlines and tabs stay; characters that reorder the line, and those of C1, become `�`.
 */
export function visible(text: string): string {
  // Nearly no text has any, and to look takes less than to replace.
  if (!CONTROL.test(text)) return text;
  return text.replace(CONTROLS, (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** What is not on one line yet: white space that is no single space between two words. */
const UNEVEN_SPACE = /[^\S ]| {2}|^ | $/;

/** The text on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The beginning of a text, for a message. */
export function clip(text: string, most = 50): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
