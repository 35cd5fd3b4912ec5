import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { publicFields, type CitationItem } from './item.ts';
import { linked, type Reference } from './reference-html.ts';
import { citationStyles, type CitationStyle } from './style.ts';

const cache = new WeakMap<CitationItem, Map<CitationStyle, Reference>>();

/**
 * Writes an item as a reference in a style, as plain text and as HTML with its address linked.
 * Formatting takes about a millisecond, so each item is formatted once per style; do not change
 * an item after it was formatted. To be used while building only: the library weighs megabytes.
 */
export function formatReference(item: CitationItem, style: CitationStyle): Reference {
	const known = cache.get(item) ?? new Map<CitationStyle, Reference>();
	cache.set(item, known);
	const reference = known.get(style) ?? linked(render(item, style), item);
	known.set(style, reference);
	return reference;
}

/** The markup of the library. Items are rendered one at a time: in a set it would add 2025a, 2025b. */
function render(item: CitationItem, style: CitationStyle): string {
	return plugins.output.format('bibliography', [withVersion(item) as CSL], {
		style: citationStyles[style].template,
		lang: 'en-US',
		format: 'html',
		nosort: true,
	});
}

/** None of the styles prints the version of a web page, so it joins the title. */
function withVersion(item: CitationItem): CitationItem {
	const fields = publicFields(item);
	if (fields.version === undefined) return fields;
	return { ...fields, title: `${fields.title} (version ${fields.version})` };
}
