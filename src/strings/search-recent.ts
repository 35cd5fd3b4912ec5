/** The words around the last searches on this device. */
export const recentWords = {
	title: 'You looked for',
	clear: 'Clear this list',
	keep: 'Keep the last searches whose results I opened, on this device only',
} as const;
