import { incompleteDataset } from './lib/dataset-node.ts';
import { attribute, sourceOf } from './lib/dom.ts';
import { readingPages, type Check, type Page, type Problem } from './lib/site.ts';

/** What the pages tell machines about themselves can be read by machines. */
export const structuredData: Check = {
	promise:
		'Structured data parse, name their type, and describe data sets and learning resources in full',
	run: (site) => readingPages(site).flatMap(problemsOf),
};

function problemsOf(page: Page): Problem[] {
	return page.elements
		.filter((element) => attribute(element, 'type') === 'application/ld+json')
		.flatMap((element) => {
			const source = sourceOf(element);
			const reason = whyUnreadable(source);
			const reasons = reason ? [reason] : nodesOf(JSON.parse(source)).flatMap(whyIncomplete);
			return reasons.map((what) => ({ file: page.file, message: `structured data ${what}` }));
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
	if (!('@context' in data) || data['@context'] !== 'https://schema.org') {
		return 'lack "@context": "https://schema.org"';
	}
	return nodesOf(data).every(hasType) ? undefined : 'lack an "@type"';
}

/** The things that a block of structured data describes. */
function nodesOf(data: unknown): unknown[] {
	const graph =
		typeof data === 'object' && data !== null && '@graph' in data ? data['@graph'] : undefined;
	return Array.isArray(graph) ? graph : [data];
}

function hasType(node: unknown): boolean {
	if (typeof node !== 'object' || node === null || !('@type' in node)) return false;
	const type = node['@type'];
	return (typeof type === 'string' && type !== '') || (Array.isArray(type) && type.length > 0);
}

/** What collectors of learning resources and of terms ask for. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
	LearningResource: ['name', 'description', 'url', 'license', 'inLanguage', 'learningResourceType'],
	Quiz: ['name', 'description', 'url', 'license', 'inLanguage'],
	DefinedTermSet: ['name', 'description', 'url', 'hasDefinedTerm'],
};

/** What is missing in the description of a data set, a learning resource or a set of terms. */
function whyIncomplete(node: unknown): string[] {
	const { '@type': type, ...rest } = node as Record<string, unknown>;
	const types: unknown[] = Array.isArray(type) ? type : [type];
	const missing = types
		.flatMap((name) => (typeof name === 'string' ? (NEEDED[name] ?? []) : []))
		.filter((key) => !(key in rest));
	return [
		...missing.map((key) => `lack "${key}"`),
		...(types.includes('Dataset') ? incompleteDataset(rest) : []),
	];
}
