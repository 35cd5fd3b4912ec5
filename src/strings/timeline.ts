/** Words of a list of events in time. */
export const timelineWords = {
	later: (years: number) => `${years} years later`,
	grade: 'Grade',
	source: 'Source:',
} as const;
