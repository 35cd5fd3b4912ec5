import type { Page } from './read-page.ts';

/**
 * The keys of all sources a page cites, in the order of the citation numbers: citations and
 * numbers of the data catalogue first, then sources that only a figure names.
 */
export function citedSources(
	page: Pick<Page, 'mdx'>,
	sourceOfIndicator: (indicator: string) => string | undefined,
): string[] {
	const inText = page.mdx.components.flatMap(({ name, attributes }) => {
		if (name === 'Cite') return [attributes.source];
		return name === 'Datum' ? [sourceOfIndicator(attributes.indicator ?? '')] : [];
	});
	const inFigures = page.mdx.components
		.filter(({ name }) => name === 'Figure')
		.flatMap(({ attributes }) => (attributes.source ?? '').split(/\s+/));
	return [...new Set([...inText, ...inFigures])].filter(
		(key): key is string => key !== undefined && key !== '' && key !== 'own',
	);
}
