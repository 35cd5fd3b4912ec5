import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { site } from '../../src/site.ts';
import { longDate } from '../../src/strings/site.ts';
import type { EditionContext } from '../edition.ts';
import { diskPolicy } from '../folder/policy.ts';
import { escapeHtml } from '../lib/html.ts';
import { sheetText } from './sheet-text.ts';

const ROOT = new URL('../../', import.meta.url);

/** Packages whose code or typefaces are inside, with their licenses. */
const COMPONENTS: Readonly<Record<string, string>> = {
	Newsreader: '@fontsource-variable/newsreader/LICENSE',
	'Source Sans 3': '@fontsource-variable/source-sans-3/LICENSE',
	d3: 'd3/LICENSE',
	fflate: 'fflate/LICENSE',
	Pagefind: 'pagefind/LICENSE/LICENSE',
};

type Facts = Pick<EditionContext, 'url' | 'edition'>;

/** The files around the pages: what this is, how to pass it on, and the licenses. */
export function sheets(facts: Facts): Record<string, string> {
	return {
		'START-HERE.html': startPage(facts),
		'README.txt': plainText(facts),
		'LICENSE-text.txt': read('content/LICENSE'),
		'LICENSE-code.txt': read('LICENSE'),
		'LICENSE-components.txt': Object.entries(COMPONENTS)
			.map(([name, file]) => `${name}\n\n${read(`node_modules/${file}`).trim()}\n`)
			.join('\n----\n\n'),
		'_copy/sheet.css': read('editions/zip/sheet.css'),
	};
}

function startPage({ url, edition }: Facts): string {
	const { open, edition: named, sections } = sheetText(url);
	const blocks = sections.map(
		({ heading, items }) =>
			`<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items
				.map((item) => `<li>${escapeHtml(item)}</li>\n`)
				.join('')}</ul>\n`,
	);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${diskPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site.name}: start here</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="_copy/sheet.css">
</head>
<body>
<main>
<h1>${site.name}</h1>
<p>${escapeHtml(site.tagline)}. ${named(edition.id, longDate(edition.date))}</p>
<p><a class="open" href="index.html">${open}</a></p>
${blocks.join('')}</main>
</body>
</html>
`;
}

function plainText({ url, edition }: Facts): string {
	const { edition: named, openFile, sections } = sheetText(url);
	const blocks = sections.map(
		({ heading, items }) => `${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}`,
	);
	return [
		`${site.name}\n${site.tagline}.\n${named(edition.id, longDate(edition.date))}\n`,
		`${openFile}\n`,
		...blocks,
	].join('\n');
}

function read(path: string): string {
	return readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');
}
