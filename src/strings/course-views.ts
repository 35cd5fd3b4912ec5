/** Words for pages that enter a course together with the choices made on them. */
export const viewWords = {
	explorer: 'Compare destinations',
	explorerLabel: 'Explorer',
	ofExplorer: 'A view of the explorer',
	named: (view: string, measures: readonly string[]) =>
		[view, measures.join(', ')].filter((text) => text !== '').join(': '),
	filledIn: (calculator: string) => `${calculator}, filled in`,
	online: 'Open it in the atlas: it is interactive and not part of this copy.',
} as const;
