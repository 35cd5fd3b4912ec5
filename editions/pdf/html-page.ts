import { site } from '../../src/site.ts';
import { escapeXml, write, type Nodes } from '../../src/teach/export/tree.ts';
import type { Book, Leaf } from '../book/model.ts';

/** A page of HTML that a browser prints, complete in itself. */
export function htmlPage(book: Book, style: string, body: Nodes): string {
	const whole = book.leaves.some(({ leaves }) => leaves.length > 0);
	return [
		'<!doctype html>',
		`<html lang="${site.language}">`,
		'<head>',
		'<meta charset="utf-8"/>',
		`<title>${escapeXml(book.title)}</title>`,
		`<style>${style}</style>`,
		'</head>',
		`<body class="package${whole ? ' whole' : ''}">`,
		write(body),
		'</body>',
		'</html>',
	].join('\n');
}

/** Styles by which each document prints its own title at the head of its pages. */
export function runningTitles(leaves: readonly Leaf[], order: ReadonlyMap<string, number>): string {
	const font = `font-family:'Source Sans 3 Variable','Source Sans 3 More',sans-serif;font-size:8.5pt;color:#444`;
	return leaves
		.filter(({ unlisted }) => !unlisted)
		.map(({ id, title }) => {
			const number = order.get(id) ?? 0;
			return `.on-${number}{page:p${number}}@page p${number}{@top-right{content:"${cssText(title)}";${font}}}`;
		})
		.join('\n');
}

function cssText(text: string): string {
	return text.replace(/["\\<]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
}
