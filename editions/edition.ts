/** What every edition is made from, and where it goes. */
export interface EditionContext {
	/** Folder of the built site. Editions read it and write nothing there. */
	site: string;
	/** Folder to write finished files into; it exists. */
	out: string;
	/** Public address of the site, with a slash at the end. */
	url: string;
	/** Which state of the book this is; never taken from the clock, so that equal input gives equal bytes. */
	edition: {
		/** Version of the book and of its figures, such as `0.1-2026-11`: fit for a file name. */
		id: string;
		/** ISO date of the newer of the two. */
		date: string;
	};
	/** Prints a line of progress. */
	say: (line: string) => void;
}

export type EditionId = 'zip' | 'zim' | 'epub' | 'pdf';

/** One way to carry the atlas without a connection. */
export interface Edition {
	id: EditionId;
	/** What readers call it. */
	title: string;
	/** What is not installed, as a sentence that says how to get it; undefined when all is there. */
	missing: () => string | undefined;
	/**
	 * Writes the files of the edition into `context.out`.
	 *
	 * @throws When the built site lacks something, or a tool fails.
	 */
	make: (context: EditionContext) => Promise<void>;
}
