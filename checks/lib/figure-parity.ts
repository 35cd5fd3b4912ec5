import { nameByPlace } from '../../src/charts/frame/receipt-place.ts';
import { keysInTurn } from '../../src/charts/scatter/turns.ts';
import { targetsOf } from '../../src/charts/trend/targets.ts';
import { attribute, elements, hasClass, textOf, type Element } from './dom.ts';
import { publishedValues } from './published.ts';
import type { Site } from './site.ts';

/**
 * What a figure says must be the same in its forms: both drawings hold the same marks, each mark has
 * its row in the table, and each value of the table is the one of the data file.
 */
export function figureProblems(site: Site, figure: Element): string[] {
	const all = [...elements(figure)];
	const rows = all.filter(({ tagName }) => tagName === 'tr').flatMap(keyOf);
	const drawn = all.filter(({ tagName }) => tagName === 'svg').filter(isDrawing);
	const drawings = drawn.map((svg) => keysIn(svg, rows));
	const [first, second] = drawings;
	if (!first) return ['has no drawing'];
	if (rows.length === 0) return ['has no table'];
	if (!all.some(({ tagName }) => tagName === 'caption')) return ['the table has no caption'];
	const listed = new Set(rows);
	return [
		...[...first].filter((key) => !listed.has(key)).map((key) => `${key} is drawn, but has no row`),
		...(second ? differences(first, second) : ['has one drawing and not two']),
		...(first.size === 0 ? ['draws nothing'] : []),
		...drawn.flatMap((svg) => [...circleProblems(svg, rows), ...lineProblems(svg, rows)]),
		...namedValues(all).flatMap((value) => valueProblems(site, value)),
	];
}

function isDrawing(svg: Element): boolean {
	return hasClass(svg, 'only-wide') || hasClass(svg, 'only-narrow');
}

/** Keys of the marks, also of the points of lines that are not seen and of circles that come in turn. */
function keysIn(svg: Element, rows: readonly string[]): Set<string> {
	const unseen = linesIn(svg, rows).flatMap(({ targets = [] }) => targets.map(({ key }) => key));
	const named = [...[...elements(svg)].flatMap(keyOf), ...unseen];
	return new Set([...named, ...circlesInTurn(svg, rows).keys]);
}

function circleProblems(svg: Element, rows: readonly string[]): string[] {
	const { count, keys } = circlesInTurn(svg, rows);
	return count > keys.length ? ['a circle has no row'] : [];
}

/** How many circles of a scatter leave their key to the table, and their keys. */
function circlesInTurn(svg: Element, rows: readonly string[]) {
	const groups = hasClass(svg, 'c-scatter')
		? [...elements(svg)].filter(({ tagName }) => tagName === 'g')
		: [];
	const count = groups.filter((group) => keyOf(group).length === 0).length;
	const named = new Set([...elements(svg)].flatMap(keyOf));
	return { count, keys: keysInTurn(count, named, rows) };
}

function lineProblems(svg: Element, rows: readonly string[]): string[] {
	return linesIn(svg, rows).flatMap(({ place, targets }) =>
		targets ? [] : [`the line of ${place} and its rows have not the same points`],
	);
}

/** The lines of a drawing with their points, which lie between the dots that are seen. */
function linesIn(svg: Element, rows: readonly string[]) {
	return [...elements(svg)]
		.filter(({ tagName }) => tagName === 'g')
		.flatMap((group) => {
			const parts = [...elements(group)];
			const path = parts.find((part) => part.tagName === 'path' && hasClass(part, 'l'));
			const key = parts.find(({ tagName }) => tagName === 'circle');
			const [place] = (key && attribute(key, 'data-k'))?.split('.') ?? [];
			if (!path || place === undefined) return [];
			const ofPlace = rows.filter((row) => row.startsWith(`${place}.`));
			return [{ place, targets: targetsOf(attribute(path, 'd') ?? '', ofPlace) }];
		});
}

function keyOf(element: Element): string[] {
	const key = attribute(element, 'data-k');
	return key === undefined ? [] : [key];
}

function differences(wide: ReadonlySet<string>, narrow: ReadonlySet<string>): string[] {
	const alone = [...wide, ...narrow].filter((key) => !(wide.has(key) && narrow.has(key)));
	return alone.map((key) => `${key} stands in one drawing only`);
}

interface NamedValue {
	name: string;
	stored: string;
}

/** The values of the table, named by their cell, or by their row and the head of their column. */
function namedValues(all: readonly Element[]): NamedValue[] {
	const rows = all.filter(({ tagName }) => tagName === 'tr');
	const measures = rows
		.slice(0, 1)
		.flatMap(cellsOf)
		.map((head) => attribute(head, 'data-of'));
	return rows.flatMap((row) => {
		const key = attribute(row, 'data-k');
		return cellsOf(row).flatMap((cell, index, cells) => {
			const [measure, next] = [measures[index], cells[index + 1]];
			const told =
				key !== undefined && measure !== undefined && cell.tagName === 'td'
					? nameByPlace(key, measure, next ? textOf(next).trim() : '')
					: undefined;
			const name = attribute(cell, 'data-of') ?? told;
			const stored = attribute(cell, 'data-v');
			return name === undefined || stored === undefined ? [] : [{ name, stored }];
		});
	});
}

function cellsOf(row: Element): Element[] {
	return [...elements(row)].filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function valueProblems(site: Site, { name, stored }: NamedValue): string[] {
	const [country = '', year = '', indicator = ''] = name.split('.');
	const published = publishedValues(site, indicator);
	if (!published) return [];
	const value = published.get(`${country} ${year}`);
	return value === Number(stored)
		? []
		: [`${name} is ${stored}, in the data file ${String(value)}`];
}
