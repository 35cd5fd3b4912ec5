/**
 * What the small elements and their components say. The words of the quiz stand apart, in
 * quiz/strings.ts, because this file loads on every page.
 */
export const strings = {
	section: {
		use: 'Use this section',
		copyLink: 'Copy link',
		alone: 'Open this section alone',
		aloneHint: 'A page of its own, to link in a course',
		inArticle: 'Link to this place in the article',
		cite: 'Cite',
		copyCitation: 'Copy citation',
		linkCopied: 'Link copied.',
		linkNotCopied: (link: string) => `This browser did not allow copying. The link is ${link}`,
		citationCopied: 'Citation copied.',
		notCopied:
			'This browser did not allow copying. The text is selected: copy it from the keyboard.',
	},
	theme: {
		system: 'Colors follow the system. Switch to light.',
		light: 'Light colors. Switch to dark.',
		dark: 'Dark colors. Follow the system again.',
	},
} as const;
