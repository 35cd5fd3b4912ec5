/** Elements that begin and end a line, or draw nothing, so that no browser shows the space beside them. */
const BLOCKS =
	'article|aside|blockquote|body|br|caption|circle|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|g|h[1-6]|head|header|hr|html|legend|li|line|link|main|meta|nav|ol|optgroup|option|p|path|polygon|polyline|rect|section|summary|table|tbody|td|template|tfoot|th|thead|title|tr|ul';

/** Their space is text: it goes over to the result as it is. */
const KEPT = '<(script|style|pre|textarea)\\b[^]*?</\\1>';

/** A tag, with ">" allowed in its attributes. */
const TAG = (names: string) => `</?(?:${names})(?=[\\s/>])(?:"[^"]*"|[^">])*>`;

const BEFORE = new RegExp(`${KEPT}|\\s+(${TAG(BLOCKS)})|${TAG('[a-z][\\w-]*')}`, 'g');
const AFTER = new RegExp(`${KEPT}|(${TAG(BLOCKS)})\\s+|${TAG('[a-z][\\w-]*')}`, 'g');

/**
 * A page without the blank space beside its blocks. Astro leaves one space for each line end of a
 * component: about a thousand in an article, each a node of text that a browser makes and shows nothing of,
 * and in all about a hundredth of what a page weighs.
 */
export function trimBlocks(html: string): string {
	const keep = (match: string, _: string, block?: string) => block ?? match;
	return html.replace(BEFORE, keep).replace(AFTER, keep);
}
