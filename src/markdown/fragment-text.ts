import type { DefaultTreeAdapterTypes } from 'parse5';

/** The text of parsed HTML in one line. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
	return rawText(node).replaceAll(/\s+/g, ' ').trim();
}

function rawText(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
