/** The twelve parts of the book, in order; `slug` is the folder of `content/articles`. */
export const parts = [
	{ roman: 'I', slug: 'foundations', title: 'Foundations' },
	{ roman: 'II', slug: 'why-firms-outsource', title: 'Why firms outsource' },
	{ roman: 'III', slug: 'ownership-and-location', title: 'Ownership and location' },
	{ roman: 'IV', slug: 'the-services', title: 'The services' },
	{ roman: 'V', slug: 'making-the-deal', title: 'Making the deal' },
	{ roman: 'VI', slug: 'running-and-ending-it', title: 'Running and ending it' },
	{ roman: 'VII', slug: 'risk-law-and-assurance', title: 'Risk, law and assurance' },
	{ roman: 'VIII', slug: 'work-society-environment', title: 'Work, society, environment' },
	{ roman: 'IX', slug: 'technology', title: 'Technology' },
	{ roman: 'X', slug: 'regions', title: 'Regions' },
	{ roman: 'XI', slug: 'islamic-economies-and-law', title: 'Islamic economies and law' },
	{ roman: 'XII', slug: 'learning-tools', title: 'Learning tools' },
] as const;

export type Part = (typeof parts)[number];

/** The part an article folder stands for; undefined for a folder that is no part. */
export function partBySlug(slug: string): Part | undefined {
	return parts.find((part) => part.slug === slug);
}
