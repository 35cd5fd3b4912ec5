import type { Places } from './places.ts';

/** An entry of the outline that reading programs show beside the pages. */
export interface OutlineEntry {
	title: string;
	/** Name of its place. */
	place: string;
	entries: readonly OutlineEntry[];
}

/**
 * The objects of an outline; only its first level is open. Throws when a place is not in the PDF.
 * @param next gives a free number of an object
 */
export function outlineObjects(
	entries: readonly OutlineEntry[],
	places: Places,
	next: () => number,
): { root: number; objects: Map<number, string> } {
	const objects = new Map<number, string>();
	const root = next();
	objects.set(root, `<</Type /Outlines ${level(entries, root)} /Count ${entries.length}>>`);
	return { root, objects };

	function level(some: readonly OutlineEntry[], parent: number): string {
		const numbers = some.map(() => next());
		some.forEach(({ title, place, entries: below }, index) => {
			const number = numbers[index] ?? 0;
			const target = places.get(place)?.target;
			if (target === undefined) throw new Error(`The outline has no place ${place}.`);
			const parts = [
				`/Title <${Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex')}>`,
				`/Parent ${parent} 0 R`,
				`/Dest [${target}]`,
				...(index > 0 ? [`/Prev ${numbers[index - 1] ?? 0} 0 R`] : []),
				...(index < some.length - 1 ? [`/Next ${numbers[index + 1] ?? 0} 0 R`] : []),
				...(below.length > 0 ? [level(below, number), `/Count -${below.length}`] : []),
			];
			objects.set(number, `<<${parts.join(' ')}>>`);
		});
		return `/First ${numbers[0] ?? 0} 0 R /Last ${numbers.at(-1) ?? 0} 0 R`;
	}
}
