import { anchors } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/load.ts';
import type { Permalink } from '../schemas/permalinks.ts';

/**
 * The ids of every page, by its address, in groups: a section with what stands inside it. The first
 * id of a group is that of the section.
 */
export type PlaceIndex = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The section in which each part, figure, example and formula of a text stands, by id. */
export function sectionOfAnchors(corpus: Corpus): Map<string, string> {
	const inside = new Map<string, string>();
	const lines = new Map<string, { id: string; line: number }[]>();
	const all = anchors(corpus);
	for (const { id, kind, file, line } of all) {
		if (kind === 'section') lines.set(file, [...(lines.get(file) ?? []), { id, line }]);
	}
	for (const { id, kind, file, line } of all) {
		if (['quiz', 'claim', 'question'].includes(kind)) continue;
		const section = lines.get(file)?.findLast((candidate) => candidate.line <= line);
		if (section) inside.set(id, section.id);
	}
	return inside;
}

/**
 * Which ids there are and on which page, for a reader who asks for changes of some of them. An id
 * that was taken out stands in the group of what replaced it.
 */
export function placeIndex(corpus: Corpus, recorded: readonly Permalink[]): PlaceIndex {
	const index: Record<string, string[][]> = {};
	const sectionOf = sectionOfAnchors(corpus);
	const groups = new Map<string, string[]>();
	for (const { id, kind, path } of anchors(corpus)) {
		if (kind === 'question') continue;
		const section = sectionOf.get(id) ?? id;
		const group = groups.get(section);
		if (group) group.push(id);
		else {
			const started = section === id ? [id] : [section, id];
			groups.set(section, started);
			(index[path] ??= []).push(started);
		}
		groups.set(id, groups.get(section) ?? []);
	}
	for (const { kind, id, movedTo } of recorded) {
		if (kind === 'page' || movedTo === undefined || groups.has(id)) continue;
		const [page = '', target] = movedTo.split('#');
		const group = target === undefined ? undefined : groups.get(target);
		if (group) group.push(id);
		else (index[page] ??= []).push([id]);
	}
	return index;
}
