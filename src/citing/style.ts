/** Reference styles offered to readers, with the name of the CSL template that the library carries. */
export const citationStyles = {
	apa: { label: 'APA', template: 'apa' },
	harvard: { label: 'Harvard', template: 'harvard1' },
	vancouver: { label: 'Vancouver', template: 'vancouver' },
} as const;

export type CitationStyle = keyof typeof citationStyles;
