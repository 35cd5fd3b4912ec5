import type { Corpus } from '../corpus/load.ts';
import type { PageData } from '../corpus/pages.ts';
import type { Page } from '../corpus/read-page.ts';
import { standalones, type Standalone } from '../permalinks/standalone.ts';
import { absolute, site } from '../site.ts';
import { articleJsonLd, courseJsonLd, pageJsonLd } from './json-ld.ts';

/**
 * All learning resources of the atlas in the words of schema.org: articles with their sections and
 * self-checks, courses, and the cases and methods, each with what stands alone of it. Whoever collects open
 * educational resources finds everything in this one file.
 */
export function learningCatalogue(corpus: Corpus): Record<string, unknown> {
	const parts = Map.groupBy(standalones(corpus), ({ page }) => page.path);
	const partsOf = (path: string) => (parts.get(path) ?? []).map(partEntry);
	const pageEntry = (page: Page<PageData>, kind: string) => ({
		...withoutContext(
			pageJsonLd('LearningResource', {
				path: page.path,
				name: page.data.title,
				description: page.data.standfirst,
			}),
		),
		learningResourceType: kind,
		version: page.data.version,
		dateModified: page.data.updated,
		hasPart: partsOf(page.path),
	});
	const description = `${site.tagline}. Free to use, change and pass on with attribution.`;
	return {
		...pageJsonLd('Collection', { path: '/', name: site.name, description }),
		'@id': absolute('/oer.json'),
		version: site.edition,
		datePublished: site.editionDate,
		isAccessibleForFree: true,
		hasPart: [
			...corpus.articles.map((page) => ({
				...withoutContext(articleJsonLd(page)),
				hasPart: partsOf(page.path),
			})),
			...corpus.courses.map((course) => withoutContext(courseJsonLd(course))),
			...corpus.cases.map((page) => pageEntry(page, 'case study')),
			...corpus.methods.map((page) => pageEntry(page, 'calculator')),
		],
	};
}

/** One thing that stands alone, with the address to link and the description to embed it. */
function partEntry({ anchor, path, title }: Standalone) {
	return {
		'@type': anchor.kind === 'quiz' ? 'Quiz' : 'LearningResource',
		'@id': absolute(path),
		name: title,
		learningResourceType: anchor.kind === 'example' ? 'worked example' : anchor.kind,
	};
}

/** The context stands once, at the top. */
function withoutContext(entry: Record<string, unknown>): Record<string, unknown> {
	const { '@context': context, ...rest } = entry;
	return rest;
}
