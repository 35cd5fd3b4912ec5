import { getEntry, render, type CollectionKey } from 'astro:content';

interface PageOfCorpus {
	kind: CollectionKey;
	slug: string;
	/** Path of its file, for the message. */
	file: string;
}

/** The text of a page of the corpus, ready to be placed. Throws when Astro does not know its file. */
export async function contentOf({ kind, slug, file }: PageOfCorpus) {
	const entry = await getEntry(kind, slug);
	if (!entry) throw new Error(`${file} is not in the ${kind} collection.`);
	return (await render(entry)).Content;
}
