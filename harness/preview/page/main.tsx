import { render } from 'preact';
import { App } from './app.tsx';
import css from './page.css';

// The policy of the page allows no inline styles; a constructed style sheet is none.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

render(<App />, document.body);
