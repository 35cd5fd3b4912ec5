import type { CitationItem } from './item.ts';

/** A formatted reference, twice: as plain text, and as HTML safe to insert. */
export interface Reference {
	text: string;
	html: string;
}

/** A string in a reference that leads somewhere. */
interface Target {
	shown: string;
	href: string;
}

/** Elements of citeproc's markup that are kept; all others, and every attribute, are dropped. */
const KEPT = /^<\/?(?:i|b|sup|sub)>$/;

/** Turns citeproc's bibliography markup into a reference whose DOI and address are links. */
export function linked(markup: string, item: CitationItem): Reference {
	const targets = linkTargets(item);
	let text = '';
	let html = '';
	for (const token of entry(markup).split(/(<[^>]*>)/)) {
		if (token.startsWith('<')) {
			if (KEPT.test(token)) html += token;
		} else {
			const plain = decode(token).replace(/\s+/g, ' ');
			text += plain;
			html += withLinks(plain, targets);
		}
	}
	return { text: text.trim(), html: html.trim() };
}

/** The inside of the entry, without the list number that Vancouver sets before it. */
function entry(markup: string): string {
	const numbered = /<div class="csl-right-inline">([\s\S]*?)<\/div>/.exec(markup);
	const plain = /class="csl-entry">([\s\S]*?)<\/div>/.exec(markup);
	return (numbered ?? plain)?.[1] ?? '';
}

function linkTargets({ DOI, URL }: CitationItem): Target[] {
	const targets: Target[] = [];
	if (DOI) {
		const href = `https://doi.org/${DOI.split('/').map(encodeURIComponent).join('/')}`;
		targets.push({ shown: `https://doi.org/${DOI}`, href }, { shown: `doi:${DOI}`, href });
	}
	if (URL && /^https?:\/\//i.test(URL)) targets.push({ shown: URL, href: URL });
	return targets;
}

function withLinks(text: string, targets: readonly Target[]): string {
	const target = targets.find(({ shown }) => text.includes(shown));
	if (!target) return escape(text);
	const start = text.indexOf(target.shown);
	const end = start + target.shown.length;
	const link = `<a href="${escape(target.href)}">${escape(target.shown)}</a>`;
	return withLinks(text.slice(0, start), targets) + link + withLinks(text.slice(end), targets);
}

function decode(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&nbsp;/g, ' ')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
