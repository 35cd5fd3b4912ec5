import { site } from '../../src/site.ts';
import { escapeHtml } from '../lib/html.ts';

/** Frame around every page: its words say nothing about the page. */
const FRAME = /<(header class="mast"|footer class="colophon")[\s\S]*?<\/(header|footer)>/g;

/**
 * A page of a copy as the search of Kiwix needs it: the frame is not indexed, other names of a thing are
 * keywords, and the title is that of the page alone, because Kiwix names the book beside it.
 *
 * @param aliases other names, as the search index of the atlas has them
 */
export function pageForKiwix(html: string, aliases?: string): string {
	const keywords = aliases ? `<meta name="keywords" content="${escapeHtml(aliases)}">` : '';
	return html
		.replace(`${escapeHtml(` | ${site.name}`)}</title>`, '</title>')
		.replace('</head>', () => `${keywords}</head>`)
		.replaceAll(FRAME, (frame) => `<!--htdig_noindex-->${frame}<!--/htdig_noindex-->`);
}
