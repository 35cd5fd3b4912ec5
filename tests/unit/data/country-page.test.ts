import { describe, expect, it } from 'vitest';
import { countrySources } from '../../../src/data/country-sources.ts';
import { countrySummary } from '../../../src/data/country-summary.ts';
import { dataPages } from '../../../src/data/data-pages.ts';
import { largestOf } from '../../../src/data/largest.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { countriesWith } from './small-countries.ts';

const dataset = loadDataset();

describe('a country in one sentence', () => {
	const summary = (iso3: string) => {
		const place = dataset.places.get(iso3);
		if (!place) throw new Error(iso3);
		return countrySummary(dataset, place, 2026);
	};

	it('names region, capital and clock, and exports and pay with their years', () => {
		expect(summary('PHL')).toMatch(
			/^Philippines, Asia: capital Manila, UTC\+8; ICT service exports US\$[\d.]+ bn \(\d{4}\), Average monthly earnings Int\$[\d,]+ \(\d{4}\)\.$/,
		);
	});

	it('leaves out what has no value', () => {
		expect(summary('VNM')).not.toContain('ICT service exports');
	});

	it('names all capitals', () => {
		expect(summary('ZAF')).toContain('capital Pretoria, Cape Town, Bloemfontein');
	});
});

describe('the sources of a country page', () => {
	it('hold those of published figures, values, laws and clocks, each once', () => {
		const sources = countrySources(dataset, 'KEN');
		expect(sources).toEqual(
			expect.arrayContaining([
				'bponewsdaily_ken',
				'worldbank_wdi_ict_exports',
				'unctad_cyberlaw_2026',
				'iana_tzdb',
			]),
		);
		expect(new Set(sources).size).toBe(sources.length);
	});

	it('leave out sources of other countries and of indicators without a value', () => {
		expect(countrySources(dataset, 'VNM')).not.toContain('worldbank_wdi_ict_exports');
		expect(countrySources(dataset, 'VNM')).not.toContain('bponewsdaily_ken');
	});
});

describe('the largest of a region', () => {
	const small = countriesWith(
		[
			{ iso3: 'AAA', region: 'asia', values: { exports: [9, 1] } },
			{ iso3: 'BBB', region: 'asia', values: { exports: [3] } },
			{ iso3: 'CCC', region: 'asia', values: { exports: [2] } },
			{ iso3: 'DDD', region: 'asia' },
			{ iso3: 'EEE', region: 'africa', values: { exports: [50] } },
		],
		[{ misleading: [{ country: 'CCC', reason: 'Companies book licenses there.' }] }],
	);

	it('come by their newest values, without misleading totals', () => {
		expect(largestOf(small, 'asia', 'exports', 5)).toEqual(['BBB', 'AAA']);
		expect(largestOf(small, 'asia', 'exports', 1)).toEqual(['BBB']);
	});

	it('need an indicator of the catalogue', () => {
		expect(() => largestOf(small, 'asia', 'luck', 1)).toThrow('There is no indicator "luck"');
	});
});

describe('the pages that the data make', () => {
	it('are one for every indicator and every country', () => {
		const pages = dataPages(dataset);
		expect(pages.indicators).toHaveLength(dataset.indicators.size);
		expect(pages.countries).toHaveLength(80);
		expect(pages.countries).toContain('philippines');
	});
});
