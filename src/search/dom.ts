import { h } from '../platform/h.ts';
import type { Segment } from './marks.ts';
import { addressOf, type WaysIn } from './ways-in.ts';

/** Text with its matches in `<mark>`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, marked: isMatch }) => (isMatch ? h('mark', {}, text) : text));
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
			const link = h('a', { href: address }, way.label, ' ', h('span', {}, way.note));
			if ('query' in way) {
				link.addEventListener('click', (event) => {
					event.preventDefault();
					onQuery(way.query);
				});
			}
			return h('li', {}, link);
		});
		return h('section', {}, h('h3', {}, title), h('ul', {}, ...items));
	});
	return h('div', { class: 'search-ways' }, ...sections);
}
