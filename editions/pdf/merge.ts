import { highest, reference, type PdfObjects } from './objects.ts';
import { outlineObjects, type OutlineEntry } from './outline.ts';
import { pageList, placesOf, type Places } from './places.ts';

/**
 * Joins PDFs that a browser printed piece by piece into one: pages in a row, structure trees under one
 * root, one list of named places, one outline. Links that a piece could not resolve become links to the
 * named places.
 * @param elsewhere beginning of the addresses that stand for places in other pieces
 */
export function merged(
	pieces: readonly PdfObjects[],
	outline: readonly OutlineEntry[],
	elsewhere: string,
): PdfObjects {
	const objects = new Map<number, string>();
	const roots: Roots[] = [];
	let offset = 0;
	let parents = 0;
	for (const [index, piece] of pieces.entries()) {
		const moved = renumbered(piece, { offset, parents, index });
		for (const [number, text] of moved.objects) objects.set(number, text);
		const found = rootsOf(moved);
		roots.push(found);
		offset = highest(objects);
		parents += Number(/\/ParentTreeNextKey (\d+)/.exec(found.structure)?.[1] ?? 0);
	}
	const next = numbers(offset + 1);
	const [pages, structure, tree, ids, dests, catalog] = [
		next(),
		next(),
		next(),
		next(),
		next(),
		next(),
	];
	for (const root of roots) {
		adopt(objects, root.pages, '/Type /Pages', `/Parent ${pages} 0 R`);
		for (const numberOfRoot of root.structures) objects.delete(numberOfRoot);
		// Each piece names the second in which it was printed; the first one's place is filled anew.
		objects.set(root.info, '<<>>');
		const text = objects.get(root.document) ?? '';
		objects.set(root.document, text.replace(/\/P \d+ 0 R/, `/P ${structure} 0 R`));
	}
	const order = roots.flatMap((root) => pageList(objects, root.pages));
	// A browser writes the places in no order of its own.
	const named = new Map(
		roots
			.flatMap((root) => [...placesOf(root.dests)])
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
	const top = outlineObjects(outline, named, next);
	for (const [number, text] of top.objects) objects.set(number, text);
	const refs = (list: readonly number[]) => list.map((number) => `${number} 0 R`).join(' ');
	const kids = refs(roots.map((root) => root.pages));
	objects.set(pages, `<</Type /Pages /Count ${order.length} /Kids [${kids}]>>`);
	objects.set(
		structure,
		`<</Type /StructTreeRoot /K [${refs(roots.map((root) => root.document))}] /ParentTreeNextKey ${parents} /ParentTree ${tree} 0 R /IDTree ${ids} 0 R>>`,
	);
	objects.set(tree, `<</Nums [${roots.map((root) => root.nums).join(' ')}]>>`);
	objects.set(ids, `<</Names [${roots.map((root) => root.names).join(' ')}]>>`);
	objects.set(
		dests,
		`<<${[...named].map(([name, { target }]) => `/${name} [${target}]`).join('\n')}>>`,
	);
	objects.set(
		catalog,
		`<</Type /Catalog /Pages ${pages} 0 R /Dests ${dests} 0 R /Outlines ${top.root} 0 R /PageMode /UseOutlines /MarkInfo <</Type /MarkInfo /Marked true>> /StructTreeRoot ${structure} 0 R /ViewerPreferences <</Type /ViewerPreferences /DisplayDocTitle true>> /Lang (en)>>`,
	);
	linkElsewhere(objects, named, elsewhere);
	return { objects, root: catalog, info: roots[0]?.info ?? 1 };
}

interface Roots {
	info: number;
	pages: number;
	/** The first element of the structure. */
	document: number;
	structure: string;
	/** Catalog, structure root and its trees: one of each is written anew. */
	structures: readonly number[];
	nums: string;
	names: string;
	dests: string;
}

/** Numbers of objects, of structure parents and names of structure elements, unique in the whole. */
function renumbered(
	pdf: PdfObjects,
	{ offset, parents, index }: { offset: number; parents: number; index: number },
): PdfObjects {
	const names = elementNames(pdf);
	const change = (text: string) =>
		text
			.replace(/\b(\d+) 0 R\b/g, (_, number: string) => `${Number(number) + offset} 0 R`)
			.replace(
				/\/(StructParents?) (\d+)/g,
				(_, name: string, key: string) => `/${name} ${Number(key) + parents}`,
			)
			.replace(
				/\(node\d+\)/g,
				(name) => `(p${sixDigits(index)}-${sixDigits(names.get(name) ?? 0)})`,
			)
			.replace(
				/\/Nums \[([^\]]*)\]/g,
				(_, nums: string) =>
					`/Nums [${nums.replace(/(\d+)(\s+\d+ 0 R)/g, (__, key: string, value: string) => String(Number(key) + parents) + value)}]`,
			);
	const objects = [...pdf.objects].map(([number, text]): [number, string] => {
		if (!text.endsWith('endstream')) return [number + offset, change(text)];
		const start = text.indexOf('stream\n');
		return [number + offset, change(text.slice(0, start)) + text.slice(start)];
	});
	return { objects: new Map(objects), root: pdf.root + offset, info: pdf.info + offset };
}

/**
 * The names of structure elements, counted anew: a browser that printed before goes on counting, and the
 * same book would have other bytes.
 */
function elementNames({ objects }: PdfObjects): Map<string, number> {
	const found = new Set<string>();
	for (const text of objects.values()) {
		if (text.endsWith('endstream')) continue;
		for (const [name] of text.matchAll(/\(node\d+\)/g)) found.add(name);
	}
	return new Map([...found].toSorted().map((name, index) => [name, index + 1]));
}

function sixDigits(number: number): string {
	return String(number).padStart(6, '0');
}

function rootsOf({ objects, root, info }: PdfObjects): Roots {
	const text = (number: number) => objects.get(number) ?? '';
	const catalog = text(root);
	const structureAt = reference(catalog, 'StructTreeRoot');
	const structure = text(structureAt);
	const treeAt = reference(structure, 'ParentTree');
	const idsAt = /\/IDTree (\d+) 0 R/.exec(structure)?.[1];
	const destsAt = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
	const trees = [treeAt, ...(idsAt ? [Number(idsAt)] : [])];
	const below = trees.flatMap((tree) => kidsBelow(objects, tree));
	const list = (name: string) =>
		[...trees, ...below].flatMap(
			(number) => new RegExp(`/${name} \\[([\\s\\S]*)\\]`).exec(text(number))?.[1] ?? [],
		);
	return {
		info,
		pages: reference(catalog, 'Pages'),
		document: reference(structure, 'K'),
		structure,
		structures: [root, structureAt, ...trees, ...below, ...(destsAt ? [Number(destsAt)] : [])],
		nums: list('Nums').join(' '),
		names: list('Names').join(' '),
		dests: destsAt ? text(Number(destsAt)) : '',
	};
}

function kidsBelow(objects: ReadonlyMap<number, string>, node: number): number[] {
	const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(node) ?? '')?.[1] ?? '';
	const below = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
	return below.flatMap((kid) => [kid, ...kidsBelow(objects, kid)]);
}

function linkElsewhere(objects: Map<number, string>, named: Places, elsewhere: string): void {
	for (const [number, text] of objects) {
		const at = text.indexOf(`/URI (${elsewhere}`);
		if (at === -1 || text.endsWith('endstream')) continue;
		const place = text.slice(at + `/URI (${elsewhere}`.length, text.indexOf(')', at));
		if (!named.has(place)) throw new Error(`The book has no place ${place}.`);
		objects.set(number, text.replace(/\/A <<[\s\S]*?>>/, `/Dest /${place}`));
	}
}

function adopt(objects: Map<number, string>, number: number, after: string, entry: string): void {
	const text = objects.get(number) ?? '';
	objects.set(number, text.replace(after, `${after} ${entry}`));
}

function numbers(first: number): () => number {
	let next = first;
	return () => next++;
}
