import { mediaTypes } from './media-types.mjs';

/** The lines of a `types` block: every type of the site with its endings. */
export function typeLines(): string {
	const endings = Map.groupBy(Object.entries(mediaTypes), ([, type]) => bare(type));
	return [...endings]
		.map(([type, list]) => `\t\t${type} ${list.map(([ending]) => ending.slice(1)).join(' ')};`)
		.join('\n');
}

/**
 * Types for a directive, without their charset; nginx always counts text/html in and warns when it
 * is named.
 */
export function typesThat(fits: (type: string) => boolean): string {
	const types = new Set(Object.values(mediaTypes).filter(fits).map(bare));
	return [...types]
		.filter((type) => type !== 'text/html')
		.toSorted()
		.join(' ');
}

function bare(type: string): string {
	return type.split(';')[0] ?? type;
}
