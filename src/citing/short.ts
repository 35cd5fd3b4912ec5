import { dateParts, isOthers, type CitationItem, type Name } from './item.ts';

/**
 * Names a source in running text and sidenotes: "Jensen (2012)", "Lacity and Khan (2016)",
 * "Lacity et al. (2011)". Without author the editors stand in, then the title; without date "n.d.".
 */
export function shortReference(item: CitationItem): string {
	const year = dateParts(item.issued)[0] ?? 'n.d.';
	return `${whose(item.author ?? item.editor ?? []) || item.title} (${year})`;
}

function whose(names: readonly Name[]): string {
	const [first, second] = names;
	if (!first) return '';
	if (!second) return surname(first);
	const two = names.length === 2 && !isOthers(second);
	return two ? `${surname(first)} and ${surname(second)}` : `${surname(first)} et al.`;
}

function surname(name: Name): string {
	return 'literal' in name ? name.literal : name.family;
}
