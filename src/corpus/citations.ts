import type { Page } from './read-page.ts';

/** The keys of all sources a page cites, in order of first use: citations first, then figures. */
export function citedSources(page: Pick<Page, 'mdx'>): string[] {
	const keys = (component: string) =>
		page.mdx.components
			.filter(({ name }) => name === component)
			.flatMap(({ attributes }) => (attributes.source ?? '').split(/\s+/))
			.filter((key) => key !== '' && key !== 'own');
	// Citation numbers count <Cite> alone; sources that only a figure names come after them.
	return [...new Set([...keys('Cite'), ...keys('Figure')])];
}
