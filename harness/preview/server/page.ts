/**
 * The page without its content, which the script makes. Nothing in it comes from anywhere else, as its policy demands;
 * `data:` is for the icon.
 */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>sgtm preview</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%231a66d6'/%3E%3Cpath d='M4 8.5l3 3 5-7' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E">
    <script type="module" src="/_preview/page.js"></script>
  </head>
  <body>
    <noscript>This page shows what happens in the container, and needs JavaScript for that.</noscript>
  </body>
</html>
`;

/** What the page may load: its script, its data, the icon. @see https://www.w3.org/TR/CSP3/ */
export const POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
