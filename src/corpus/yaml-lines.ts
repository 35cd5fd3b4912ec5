import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** Where a value stands, by its keys and list positions from the top of the file. */
export type LineOf = (...path: readonly (string | number)[]) => number;

/** Finds lines in a YAML or JSON text that can be read. `lineOffset` is the lines of the file before it. */
export function yamlLines(text: string, lineOffset = 0): LineOf {
	let parsed: { document: Document; lines: LineCounter } | undefined;
	return (...path) => {
		if (!parsed) {
			const lines = new LineCounter();
			parsed = { document: parseDocument(text, { lineCounter: lines }), lines };
		}
		return lineInDocument(parsed.document, parsed.lines, path) + lineOffset;
	};
}

/**
 * Line of the key or list entry that a path names, from 1. Where the path ends early, as with a
 * key that is missing, the line of what holds it.
 */
export function lineInDocument(
	document: Document,
	lines: LineCounter,
	path: readonly PropertyKey[],
): number {
	let node: unknown = document.contents;
	let line = 1;
	for (const key of path) {
		if (!isCollection(node)) break;
		const pair = isMap(node)
			? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
			: undefined;
		const next = pair ? pair.value : node.get(key, true);
		const start = rangeStart(pair ? pair.key : next);
		if (start === undefined) break;
		line = lines.linePos(start).line;
		node = next;
	}
	return line;
}

function rangeStart(node: unknown): number | undefined {
	return (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
}
