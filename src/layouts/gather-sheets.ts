const SHEET = /<link rel="stylesheet" href="[^"]+">/g;

/**
 * A page with each style sheet once: those that stand in its text come together where the first one
 * stood. A component names the sheets it needs, so a page with nine figures names them nine times; a
 * browser waits at each link and then lays out all that stands above it again.
 */
export function gatherSheets(html: string): string {
	const start = html.indexOf('</head>');
	const [head, body] = [html.slice(0, start), html.slice(start)];
	const known: readonly string[] = head.match(SHEET) ?? [];
	const wanted = new Set(body.match(SHEET)?.filter((link) => !known.includes(link)));
	let rest = [...wanted].join('');
	const once = () => {
		const links = rest;
		rest = '';
		return links;
	};
	return head + body.replace(SHEET, once);
}
