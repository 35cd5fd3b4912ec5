import { escapeXml, write, type Nodes } from './tree.ts';

/** What a page of a package is made of. */
export interface PackagePage {
	title: string;
	body: Nodes;
	/** What the page may load and run, as a content policy. */
	policy?: string;
	/** Style sheet beside the page, by its relative address. */
	styleHref?: string;
	/** Style sheet inside the page. */
	style?: string;
	/** Data for the script, readable as JSON from `#course-data`. */
	data?: unknown;
	/** Script inside the page, at its end. Our own code only. */
	script?: string;
}

/** A page of HTML that needs nothing but what it names. */
export function htmlPage(page: PackagePage): string {
	const { title, body, policy, styleHref, style, data, script } = page;
	// "<" would let a text end its element.
	const json = data === undefined ? '' : JSON.stringify(data).replaceAll('<', '\\u003c');
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8"/>',
		...(policy
			? [`<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}"/>`]
			: []),
		'<meta name="viewport" content="width=device-width, initial-scale=1"/>',
		`<title>${escapeXml(title)}</title>`,
		...(styleHref ? [`<link rel="stylesheet" href="${escapeXml(styleHref)}"/>`] : []),
		...(style ? [`<style>${style.replaceAll('</', '<\\/')}</style>`] : []),
		'</head>',
		'<body>',
		`<main class="package">${write(body)}</main>`,
		...(json ? [`<script type="application/json" id="course-data">${json}</script>`] : []),
		...(script ? [`<script>${script.replaceAll('</script', '<\\/script')}</script>`] : []),
		'</body>',
		'</html>',
		'',
	].join('\n');
}
