import { attribute, elements, hasClass, type Element } from './dom.ts';
import { publishedValues } from './published.ts';
import type { Site } from './site.ts';

/**
 * What a figure says must be the same in its forms: both drawings hold the same marks, each mark has
 * its row in the table, and each value of the table is the one of the data file.
 */
export function figureProblems(site: Site, figure: Element): string[] {
	const all = [...elements(figure)];
	const drawings = all
		.filter(({ tagName }) => tagName === 'svg')
		.filter(isDrawing)
		.map(keysIn);
	const rows = all.filter(({ tagName }) => tagName === 'tr').flatMap(keyOf);
	const [first, second] = drawings;
	if (!first) return ['has no drawing'];
	if (rows.length === 0) return ['has no table'];
	if (!all.some(({ tagName }) => tagName === 'caption')) return ['the table has no caption'];
	const listed = new Set(rows);
	return [
		...[...first].filter((key) => !listed.has(key)).map((key) => `${key} is drawn, but has no row`),
		...(second ? differences(first, second) : ['has one drawing and not two']),
		...(first.size === 0 ? ['draws nothing'] : []),
		...all.flatMap((cell) => valueProblems(site, cell)),
	];
}

function isDrawing(svg: Element): boolean {
	return hasClass(svg, 'only-wide') || hasClass(svg, 'only-narrow');
}

function keysIn(svg: Element): Set<string> {
	return new Set([...elements(svg)].flatMap(keyOf));
}

function keyOf(element: Element): string[] {
	const key = attribute(element, 'data-k');
	return key === undefined ? [] : [key];
}

function differences(wide: ReadonlySet<string>, narrow: ReadonlySet<string>): string[] {
	const alone = [...wide, ...narrow].filter((key) => !(wide.has(key) && narrow.has(key)));
	return alone.map((key) => `${key} stands in one drawing only`);
}

function valueProblems(site: Site, cell: Element): string[] {
	const name = attribute(cell, 'data-of');
	const stored = attribute(cell, 'data-v');
	if (name === undefined || stored === undefined) return [];
	const [country = '', year = '', indicator = ''] = name.split('.');
	const published = publishedValues(site, indicator);
	if (!published) return [];
	const value = published.get(`${country} ${year}`);
	return value === Number(stored)
		? []
		: [`${name} is ${stored}, in the data file ${String(value)}`];
}
