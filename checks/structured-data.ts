import { attribute, sourceOf } from './lib/dom.ts';
import { readingPages, type Check, type Page, type Problem } from './lib/site.ts';

/** What the pages tell machines about themselves can be read by machines. */
export const structuredData: Check = {
	promise: 'Structured data parse and name their vocabulary and type',
	run: (site) => readingPages(site).flatMap(problemsOf),
};

function problemsOf(page: Page): Problem[] {
	return page.elements
		.filter((element) => attribute(element, 'type') === 'application/ld+json')
		.flatMap((element) => {
			const reason = whyUnreadable(sourceOf(element));
			return reason ? [{ file: page.file, message: `structured data ${reason}` }] : [];
		});
}

function whyUnreadable(source: string): string | undefined {
	let data: unknown;
	try {
		data = JSON.parse(source);
	} catch (error) {
		return `cannot be parsed: ${String(error)}`;
	}
	if (typeof data !== 'object' || data === null) return 'are no object';
	const { '@context': context, '@type': type, '@graph': graph } = data as Record<string, unknown>;
	if (context !== 'https://schema.org') return 'lack "@context": "https://schema.org"';
	const nodes: unknown[] = Array.isArray(graph) ? graph : [{ '@type': type }];
	return nodes.every(hasType) ? undefined : 'lack an "@type"';
}

function hasType(node: unknown): boolean {
	if (typeof node !== 'object' || node === null || !('@type' in node)) return false;
	const type = node['@type'];
	return (typeof type === 'string' && type !== '') || (Array.isArray(type) && type.length > 0);
}
