import type { Site } from './engine.ts';

/** Where the site of the open page stands: the layout writes it on `<body>`. */
export function siteOfPage(): Site {
	const { base = '/', build } = document.body.dataset;
	return { base, build };
}
