/**
 * What a course can hold, each named by its permanent id. The id of a view is path and query of a
 * page with the choices made on it. Links name a kind by its first letter.
 */
export const itemKinds = ['section', 'figure', 'quiz', 'method', 'case', 'term', 'view'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One thing to read, try or answer. Kinds and ids that this edition does not know are kept. */
export interface CourseItem {
	/** Usually an {@link ItemKind}. */
	kind: string;
	id: string;
	/** The trainer's own estimate, in place of that of the book. */
	minutes?: number;
	/** What the trainer tells the class about it. */
	note?: string;
}

/** One meeting of the class. */
export interface CourseSession {
	title: string;
	/** Planned length; without it the sum of the items counts. */
	minutes?: number;
	/** Plan or message of the trainer; paragraphs are set apart by empty lines. */
	notes: string;
	items: readonly CourseItem[];
}

/** A course as a trainer puts it together. */
export interface Course {
	title: string;
	author: string;
	sessions: readonly CourseSession[];
}

/** Version of the file and of the link. A reader of one version does not guess at another. */
export const COURSE_VERSION = 1;

/** A course before the first choice. */
export const emptyCourse: Course = {
	title: '',
	author: '',
	sessions: [{ title: '', notes: '', items: [] }],
};

/** One name for an item, the same in catalogue and course. */
export function itemKey({ kind, id }: Pick<CourseItem, 'kind' | 'id'>): string {
	return `${kind}:${id}`;
}

/** Whether nothing was chosen or written yet. */
export function isEmpty({ title, author, sessions }: Course): boolean {
	return (
		title === '' &&
		author === '' &&
		sessions.every(
			(session) => session.title === '' && session.notes === '' && session.items.length === 0,
		)
	);
}
