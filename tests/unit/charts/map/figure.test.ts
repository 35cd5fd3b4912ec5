import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapFigure } from '../../../../src/charts/map/figure.ts';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { mapRows } from '../../../../src/charts/map/table.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { sample } from './sample.ts';

const links = new Map([['PHL', '/countries/philippines/']]);
const small = mapFigure(sample(), 'exports', links);
const whole = mapFigure(loadDataset(), 'ict-service-exports', links);
const [wide = '', narrow = ''] = small.drawings;
const circle = (svg: string, name: string) =>
	[...svg.matchAll(/<circle[^>]*>(?:<title>([^<]*)<\/title><\/circle>)?/g)].find(([, title]) =>
		title?.startsWith(name),
	)?.[0] ?? '';

describe('the drawings', () => {
	it('are images with a title and a description, without inline styles or scripts', () => {
		for (const svg of small.drawings) {
			expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="(\S+)-t \1-d"><title id="\1-t">/);
			expect(svg).not.toContain('style=');
			expect(svg).not.toContain('<script');
		}
		expect(wide).toContain('class="plate-svg only-wide"');
		expect(narrow).toContain('class="plate-svg only-narrow"');
	});

	it('color a circle by region and make nearshore and misleading places a ring', () => {
		expect(circle(wide, 'India')).toContain('class="d r-asia"');
		expect(circle(wide, 'Poland')).toContain('class="d r-eec"');
		expect(circle(wide, 'Ireland')).toContain('class="d-ring"');
	});

	it('draw a place without a value dashed, with the words', () => {
		expect(circle(wide, 'Vietnam: no value')).toContain('class="d-miss"');
		expect(wide).toMatch(/>Vietnam<tspan[^>]*>no value</);
	});

	it('mark a client whose land is too small to see', () => {
		expect(wide.match(/class="m-dot"/g)).toHaveLength(1);
	});

	it('escape names', () => {
		expect(wide).toContain('Bosnia &amp; Co, 2022: US$500 mn');
		expect(wide).toContain('World map of Exports &amp; more, 2022 to 2024');
	});

	it.each([
		['wide', wide],
		['narrow', narrow],
	])('keep their %s marks and words', (form, svg) => {
		// The ground of the map changes with its package; marks and words must not.
		const marks = svg.replace(/<(path|use|rect)[^>]*>/g, '').replaceAll('><', '>\n<');
		const file = join(import.meta.dirname, `../../../fixtures/charts/map/${form}.svg.txt`);
		if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, marks);
		expect(marks).toBe(readFileSync(file, 'utf8'));
	});
});

describe('the plate of the atlas', () => {
	const titles = (svg: string) =>
		new Set([...svg.matchAll(/<circle[^>]*><title>([^<]*)/g)].map(([, title]) => title));
	const rows = mapRows(mapModel(loadDataset(), 'ict-service-exports'));

	it('shows in each drawing what the table says, no more and no less', () => {
		const said = rows.map(({ name, text, year }) =>
			year ? `${name}, ${year}: ${text}` : `${name}: ${text}`,
		);
		for (const svg of whole.drawings) expect(titles(svg)).toEqual(new Set(said));
	});

	it('lists every destination of the data once', () => {
		const destinations = [...loadDataset().places.values()].filter(
			({ role }) => role === 'destination',
		);
		expect(rows.map(({ country }) => country).toSorted()).toEqual(
			destinations.map(({ iso3 }) => iso3).toSorted(),
		);
	});

	it('names the largest, the first of each region, the ring and the profiles at every width', () => {
		const named = (group: string) => {
			const drawing = whole.drawings.join('');
			const tier = drawing.slice(drawing.indexOf(`<g class="map-${group}">`));
			return [...tier.slice(0, tier.indexOf('</g>')).matchAll(/class="ml[^>]*>([^<]*)/g)].map(
				([, name]) => name,
			);
		};
		for (const tier of ['full', 'compact', 'narrow']) {
			expect(named(tier)).toEqual(
				expect.arrayContaining([
					'Ireland',
					'India',
					'China',
					'Poland',
					'Brazil',
					'UAE',
					'Morocco',
					'Philippines',
				]),
			);
		}
		expect(named('full')).toContain('Vietnam');
	});

	it('stays small: 18 kB for a drawing and 30 kB for both, after brotli', () => {
		const size = (text: string) => brotliCompressSync(text).length;
		for (const svg of whole.drawings) expect(size(svg)).toBeLessThan(18 * 1024);
		expect(size(whole.drawings.join(''))).toBeLessThan(30 * 1024);
	});

	it('is the same in every build', () => {
		expect(mapFigure(loadDataset(), 'ict-service-exports', links)).toEqual(whole);
	});
});

describe('the table', () => {
	it('goes from the largest value down, then what misleads, then what is missing', () => {
		const order = mapRows(mapModel(sample(), 'exports')).map(({ country }) => country);
		expect(order).toEqual(['IND', 'POL', 'PHL', 'BIH', 'IRL', 'VNM']);
	});

	it('links a country that has a page', () => {
		expect(small.table).toContain('<a href="/countries/philippines/">Philippines</a>');
		expect(small.table).not.toContain('>India</a>');
	});

	it('says why a total is not compared and that a value is missing', () => {
		expect(small.table).toContain('Not compared. Licences are booked in Ireland.');
		expect(small.table).toMatch(/Vietnam<\/th><td>no value<\/td><td><\/td>/);
	});
});
