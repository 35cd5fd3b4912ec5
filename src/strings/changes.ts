/** Words of the list of changes, of its feeds and of the form that asks what changed since a day. */
export const changeWords = {
	heading: 'All changes',
	lead: 'Newest first. A correction alters what a reader would conclude. An update brings newer facts. An addition is new.',
	kinds: { addition: 'Addition', correction: 'Correction', update: 'Update' },
	everywhere: 'The whole atlas',
	concerns: 'Concerns',
	form: {
		label: 'Show changes since a day',
		since: 'Since',
		sections: 'Sections you use',
		hint: 'The last parts of their addresses, with commas between them.',
		show: 'Show changes',
		all: 'Show all changes',
	},
	count: (shown: number, since: string, sections: number) => {
		const changes = shown === 0 ? 'No change' : shown === 1 ? '1 change' : `${shown} changes`;
		const day = since === '' ? '' : ` since ${since}`;
		const where =
			sections === 0 ? '' : sections === 1 ? ' in 1 section' : ` in ${sections} sections`;
		return `${changes}${day}${where}.`;
	},
	badDate: 'The day could not be read. Write it as year, month and day, for example 2026-11-22.',
	unreadable: (texts: readonly string[]) =>
		`These are no ids: ${texts.join(', ')}. An id has lower-case letters, digits and hyphens.`,
	unknown: (ids: readonly string[]) =>
		`No address of the atlas has these ids, now or earlier: ${ids.join(', ')}. Check them for typing errors.`,
	noIndex:
		'The list of sections did not arrive, so the changes of all sections are shown. Try again when you are online.',
	feeds: {
		heading: 'Follow the changes',
		lead: 'A feed tells a feed reader or a program what changed, without an account. The feeds of an article hold its own changes and those of the whole atlas.',
		all: 'The whole atlas',
		articles: (count: number) => `Feeds of the ${count} articles`,
		of: (format: string, title: string) => `${format}: ${title}`,
	},
	feed: {
		title: (about: string) => (about === 'BPO Atlas' ? 'BPO Atlas: changes' : `Changes: ${about}`),
		entry: (kind: string, title: string, more: number) =>
			more === 0 ? `${kind}: ${title}` : `${kind}: ${title}, and ${more} more`,
	},
} as const;
