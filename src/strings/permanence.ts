import { formatNumber } from './english.ts';

/** Words of the page that states how long addresses stay. */
export const permanenceWords = {
	heading: 'The addresses kept now',
	sentence: (total: string, oldest: string) =>
		`The list holds ${total} addresses. The oldest has been kept since ${oldest}.`,
	moved: (count: number) =>
		count === 0
			? 'None of them has moved so far.'
			: count === 1
				? 'One of them has moved and leads to its new place.'
				: `${count} of them have moved and lead to their new places.`,
	alone: (count: string) =>
		`${count} sections, figures, worked examples and self-checks also have a short address of their own that begins with /s/.`,
	caption: 'Addresses by kind',
	kind: 'Kind',
	count: 'Addresses',
	kinds: {
		page: 'Pages',
		section: 'Sections of pages',
		part: 'Parts of sections',
		figure: 'Figures and worked examples',
		formula: 'Formulas',
		quiz: 'Self-checks',
		claim: 'Checked claims',
	},
	/** A count as readers see it, "2,345". */
	number: (value: number) => formatNumber(value, 0),
} as const;
