import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { expect } from 'vitest';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** All elements of a piece of markup, as a browser would read it. */
export function elementsIn(markup: string): Element[] {
	const walk = (node: Node): Element[] => [
		...('tagName' in node ? [node] : []),
		...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
	];
	return walk(parse(markup)).filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
}

/** Expects markup without anything that runs: no script, no frame, no handler, no address of another kind. */
export function expectHarmless(markup: string): void {
	for (const { tagName, attrs } of elementsIn(markup)) {
		expect(['script', 'iframe', 'img', 'object', 'embed', 'base', 'form']).not.toContain(tagName);
		for (const { name, value } of attrs) {
			expect(name).not.toMatch(/^on|[<>"']/i);
			if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/|[/#?]|$)/);
		}
	}
}
