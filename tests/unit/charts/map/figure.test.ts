import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapFigure } from '../../../../src/charts/map/figure.ts';
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

describe('the plate', () => {
	it('is an image with a title and a description, without inline styles or scripts', () => {
		for (const svg of small.drawings) {
			expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="(\S+)-t \1-d"><title id="\1-t">/);
			expect(svg).not.toContain('style=');
			expect(svg).not.toContain('<script');
		}
		expect(wide).toContain('class="chart only-wide c-map"');
		expect(narrow).toContain('class="chart only-narrow c-map"');
	});

	it('colors a circle by region and makes nearshore and misleading places a ring', () => {
		expect(circle(wide, 'India')).toContain('class="d r-asia"');
		expect(circle(wide, 'Poland')).toContain('class="d r-eec"');
		expect(circle(wide, 'Ireland')).toContain('class="d-ring');
	});

	it('draws a place without a value dashed, with the words', () => {
		expect(circle(wide, 'Vietnam: no value')).toContain('class="d-miss"');
		expect(wide).toMatch(/>Vietnam<tspan[^>]*>no value</);
	});

	it('marks a client whose land is too small to see', () => {
		expect(wide.match(/class="m-dot"/g)).toHaveLength(1);
	});

	it('escapes names', () => {
		expect(wide).toContain('Bosnia &amp; Co, 2022: US$500 mn');
		expect(wide).toContain('World map of Exports &amp; more, 2022 to 2024');
	});

	it('refuses an unknown measure and one that no circle can show', () => {
		expect(() => mapFigure(sample(), 'wages', links)).toThrow('no indicator');
		expect(() => mapFigure(sample([['IND', 2024, -1]]), 'exports', links)).toThrow(
			'India is negative',
		);
	});
});

describe('the plate of the atlas', () => {
	const titles = (svg: string) =>
		new Set([...svg.matchAll(/<circle[^>]*><title>([^<]*)/g)].map(([, title]) => title));
	const rows = [
		...whole.table.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td>/g),
	].map(([, head = '', text = '', year = '']) => ({
		name: head.replace(/<span.*/, '').replace(/<[^>]*>/g, ''),
		text,
		year,
	}));

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
		expect(rows.map(({ name }) => name.replace('&amp;', '&')).toSorted()).toEqual(
			destinations.map(({ name }) => name).toSorted(),
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
		const order = [...small.table.matchAll(/<th scope="row">(?:<a[^>]*>)?([^<]*)/g)];
		expect(order.map(([, name]) => name)).toEqual([
			'India',
			'Poland',
			'Philippines',
			'Bosnia &amp; Co',
			'Ireland',
			'Vietnam',
		]);
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
