/** A PDF as the browser writes it: numbered objects, one table of their places, one trailer. */
export interface PdfObjects {
	/** Number and text of each object, bytes as Latin-1, in ascending order. */
	objects: ReadonlyMap<number, string>;
	/** Number of the catalog. */
	root: number;
	/** Number of the information dictionary. */
	info: number;
}

/**
 * Reads the objects of a PDF that Chromium made. It knows no other PDF: no updates, no compressed
 * objects. Throws when it meets one.
 */
export function readPdf(bytes: Uint8Array): PdfObjects {
	const text = Buffer.from(bytes).toString('latin1');
	const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
	const table = text.slice(start);
	const head = /^xref\n0 (\d+)\n/.exec(table);
	const trailer = /trailer\n<<([\s\S]*?)>>\nstartxref/.exec(table)?.[1];
	if (!head || trailer === undefined) throw new Error('This PDF has no table of Chromium.');
	const count = Number(head[1]);
	const row = (number: number) => head[0].length + number * 20;
	const places = Array.from({ length: count }, (_, number) => ({
		number,
		at: Number(table.slice(row(number), row(number) + 10)),
	}))
		.slice(1)
		.toSorted((a, b) => a.at - b.at);
	const objects = places.map(({ number, at }, index): [number, string] => {
		const raw = text.slice(at, places[index + 1]?.at ?? start);
		const found = /^\d+ 0 obj\n([\s\S]*)\nendobj\n$/.exec(raw)?.[1];
		if (found === undefined) throw new Error(`Object ${number} of the PDF cannot be read.`);
		return [number, found];
	});
	return {
		objects: new Map(objects.toSorted(([a], [b]) => a - b)),
		root: reference(trailer, 'Root'),
		info: reference(trailer, 'Info'),
	};
}

/** The object that an entry of a dictionary names. Throws when there is none. */
export function reference(dictionary: string, name: string): number {
	const number = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1];
	if (number === undefined) throw new Error(`The PDF has no /${name}.`);
	return Number(number);
}

/** How many pages a PDF has. */
export function pageCount({ objects, root }: PdfObjects): number {
	const pages = objects.get(reference(objects.get(root) ?? '', 'Pages')) ?? '';
	return Number(/\/Count (\d+)/.exec(pages)?.[1] ?? 0);
}

/** The highest number of an object. */
export function highest(objects: ReadonlyMap<number, string>): number {
	let most = 0;
	for (const number of objects.keys()) most = Math.max(most, number);
	return most;
}
