/** Writes the HTML of help texts, which has links and code only, as Markdown. */
export function htmlToMarkdown(html: string): string {
  return html
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
    .replace(/<code>(.*?)<\/code>/g, '`$1`');
}
