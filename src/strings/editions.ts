/** Sentences about links that were made with other figures than those on the page. */
export const editionWords = {
	olderLink: (edition: string) =>
		`The figures have changed since this link was made (edition ${edition}):`,
	whatChanged: 'what changed',
} as const;
