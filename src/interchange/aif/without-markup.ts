/** Texts of web editors as plain texts: some tools write `<p>` and `&amp;` into their claims. */

/** Tags that editors write around words. Others are words: `x <y> z` stays. */
const BREAKS = /<br\s*\/?>|<\/(?:p|div|li|h[1-6])\s*>/gi;
const TAGS = /<\/?(?:p|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|font|sub|sup)(?:\s[^<>]{0,1000})?>/gi;

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(BREAKS, '\n')
    .replace(TAGS, '')
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (sign) => SIGNS[sign]!)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
