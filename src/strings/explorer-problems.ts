/** Sentences about links and files that the explorer does not understand. */
export const problemWords = {
	tooLong: 'The link is too long to be one of ours. The view as first shown stands here.',
	choice: (key: string, text: string) =>
		`The link says ${key}=${quoted(text)}, which the atlas does not know. The usual choice is shown.`,
	measure: (text: string) => `There is no measure ${quoted(text)}. The usual one is shown.`,
	regions: (items: readonly string[]) =>
		`${someOf(items)} ${items.length === 1 ? 'is no region' : 'are no regions'} of the atlas.`,
	places: (items: readonly string[]) =>
		`${someOf(items)} ${items.length === 1 ? 'is no place' : 'are no places'} of the atlas and ${items.length === 1 ? 'is' : 'are'} left out.`,
	year: (text: string, years: readonly [number, number] | undefined) =>
		years
			? `There are no values for the year ${quoted(text)}. The data run from ${years[0]} to ${years[1]}. The latest values are shown.`
			: `The year ${quoted(text)} cannot be shown: of this measure only the newest values may be given.`,
} as const;

const MOST_NAMED = 3;

function someOf(items: readonly string[]): string {
	const more = items.length - MOST_NAMED;
	const named = items.slice(0, MOST_NAMED).map(quoted).join(', ');
	return more > 0 ? `${named} and ${more} more` : named;
}

/** Text from outside, cut to a length that leaves the sentence readable. */
function quoted(text: string): string {
	return `‘${text.length > 30 ? `${text.slice(0, 30)}…` : text}’`;
}
