import { loadText } from '../../../platform/load.ts';
import { citationStyles } from '../../../citing/style.ts';

/** A citation as a sentence, with the name of its style. */
interface Citation {
	label: string;
	text: string;
}

/**
 * The citations of a section, read from its own page, which holds them complete. Rejects when the
 * page does not arrive.
 */
export async function readCitations(permalink: string): Promise<Citation[]> {
	const page = new DOMParser().parseFromString(await loadText(permalink), 'text/html');
	return Object.entries(citationStyles).flatMap(([style, { label }]) => {
		const text = page.querySelector(`[data-use="${style}"]`)?.textContent.trim();
		return text ? [{ label, text }] : [];
	});
}
