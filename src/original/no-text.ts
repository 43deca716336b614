/** What of a web page is neither its text nor beside it: footnotes and adverts, by what their elements are called. */

export type Attributes = Readonly<Record<string, string>>;

const NO_TEXT = /(?:^|[\s_-])(?:(?:foot|end)notes?|ads?|advert\w*|sponsored|newsletter)(?:$|[\s_-])/i;

export function isNoText({ role = '', class: names = '', id = '' }: Attributes): boolean {
  if (/^doc-(?:endnotes|footnote)$/.test(role)) return true;
  return NO_TEXT.test(names.slice(0, 200)) || /^(?:foot|end)notes$/i.test(id);
}
