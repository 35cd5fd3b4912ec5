import type { Segment } from './marks.ts';
import { addressOf, type WaysIn } from './ways-in.ts';

/** Makes an element. Texts become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string>> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}

/** Makes a push button that does something on this page. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button', class: className }, label);
	made.addEventListener('click', onClick);
	return made;
}

/** Text with its matches in `<mark>`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, marked: isMatch }) => (isMatch ? element('mark', {}, text) : text));
}

/** An outline icon of 18 by 18 units. Hidden from assistive technology: the control carries the name. */
export function icon(path: string): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', '0 0 18 18');
	svg.setAttribute('class', 'ic');
	svg.setAttribute('aria-hidden', 'true');
	const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}

/** Groups of links and example searches. */
export function waysInView(
	groups: readonly WaysIn[],
	base: string,
	onQuery: (query: string) => void,
): HTMLElement {
	const sections = groups.map(({ title, ways }) => {
		const items = ways.map((way) => {
			const address = base + addressOf(way).slice(1);
			const link = element('a', { href: address }, way.label, ' ', element('span', {}, way.note));
			if ('query' in way) {
				link.addEventListener('click', (event) => {
					event.preventDefault();
					onQuery(way.query);
				});
			}
			return element('li', {}, link);
		});
		return element('section', {}, element('h3', {}, title), element('ul', {}, ...items));
	});
	return element('div', { class: 'search-ways' }, ...sections);
}
