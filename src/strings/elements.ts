/**
 * What the small elements and their components say. The words of the quiz stand apart, in
 * quiz.ts, because this file loads on every page.
 */
export const strings = {
	section: {
		use: 'Use this section',
	},
	theme: {
		system: 'Colors follow the system. Switch to light.',
		light: 'Light colors. Switch to dark.',
		dark: 'Dark colors. Follow the system again.',
	},
} as const;
