/** Signs that mean something in the text of HTML, or in a value in double quotes. */
const HTML_REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML in which nothing marks up, neither between elements nor in a value in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => HTML_REFERENCES[sign]!);
}
