/** The facts of a page that its sections need for their menus and citations. */
export interface PageIdentity {
	title: string;
	/** Address below the base path. */
	path: string;
	version: string;
	/** `YYYY-MM-DD` */
	updated: string;
	/** ISO code, on country pages. */
	country?: string;
	/** Numbered sections that the page puts before those of the text. */
	sectionsBefore?: number;
}

/** Reads the identity off a page of the corpus. */
export function identityOf({
	path,
	data,
}: {
	path: string;
	data: { title: string; version: string; updated: string };
}): PageIdentity {
	const { title, version, updated } = data;
	return { title, path, version, updated };
}
