import { reference, type PdfObjects } from './objects.ts';

/** The page object and the position of each named place. */
export type Places = ReadonlyMap<string, { page: number; target: string }>;

/** The places in a dictionary of named places. */
export function placesOf(dests: string): Map<string, { page: number; target: string }> {
	const places = new Map<string, { page: number; target: string }>();
	for (const [, name = '', target = '', page] of dests.matchAll(
		/\/(\S+) \[((\d+) 0 R [^\]]*)\]/g,
	)) {
		places.set(name, { page: Number(page), target });
	}
	return places;
}

/** The page objects below a node of the tree of pages, in order. */
export function pageList(objects: ReadonlyMap<number, string>, node: number): number[] {
	const text = objects.get(node) ?? '';
	if (!text.includes('/Type /Pages')) return [node];
	const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '';
	return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pageList(objects, Number(kid)));
}

/** The page, counted from 1 over all pieces in a row, on which each named place lies. */
export function pageNumbers(pieces: readonly PdfObjects[]): Map<string, number> {
	const numbers = new Map<string, number>();
	let before = 0;
	for (const { objects, root } of pieces) {
		const catalog = objects.get(root) ?? '';
		const pages = pageList(objects, reference(catalog, 'Pages'));
		const order = new Map(pages.map((page, index) => [page, before + index + 1]));
		const dests = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
		for (const [name, { page }] of placesOf(objects.get(Number(dests)) ?? '')) {
			const number = order.get(page);
			if (number !== undefined) numbers.set(name, number);
		}
		before += pages.length;
	}
	return numbers;
}
