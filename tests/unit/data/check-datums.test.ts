import { describe, expect, it } from 'vitest';
import { checkDatums } from '../../../src/data/check-datums.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import type { Indicator } from '../../../src/schemas/indicator.ts';
import type { Place } from '../../../src/schemas/place.ts';
import { add, project, REGION } from '../corpus/helpers.ts';

const country = (iso3: string, name: string, region: string) =>
	[iso3, { iso3, name, region } as Place] as const;

const dataset: Dataset = {
	places: new Map([
		country('PHL', 'Philippines', 'asia'),
		country('VNM', 'Vietnam', 'asia'),
		country('POL', 'Poland', 'eastern-europe-caucasus'),
		country('IRL', 'Ireland', 'western-europe'),
		country('USA', 'United States', 'client'),
	]),
	cities: [],
	indicators: new Map([
		[
			'exports',
			{
				indicator: {
					id: 'exports',
					source: 'smith2020',
					misleading: [{ country: 'IRL', reason: 'Companies book licences there.' }],
				} as unknown as Indicator,
				observations: [
					{ country: 'PHL', year: 2021, value: 4, source: 'smith2020' },
					{ country: 'PHL', year: 2023, value: 5, source: 'smith2020' },
					{ country: 'POL', year: 2023, value: 9, source: 'smith2020' },
					{ country: 'IRL', year: 2023, value: 99, source: 'smith2020' },
				],
				quarantined: [
					{ country: 'PHL', year: 2022, value: 400, source: 'smith2020', reason: 'Above 100.' },
				],
			},
		],
	]),
	industryFacts: [],
	legalStatus: [],
	problems: [],
};

/** The problems that one component in a text gives, all at its file and line. */
function problemsOf(component: string) {
	const { corpus, lineOf } = project({ [REGION]: add(`One.\n\n${component}`) });
	return checkDatums(corpus, dataset).map(({ file, line, ...fault }) => {
		expect({ file, line }).toEqual({ file: REGION, line: lineOf(REGION, component) });
		return fault;
	});
}

const datum = (attributes: string) => problemsOf(`<Datum indicator="exports" ${attributes} />`);
const ranking = (attributes: string) =>
	problemsOf(`<RankingChart id="fig-x" title="X" indicator="exports" ${attributes} />`);

describe('a datum in text', () => {
	it('has a value, the newest or that of its year', () => {
		expect(datum('country="PHL"')).toEqual([]);
		expect(datum('country="PHL" year="2021"')).toEqual([]);
	});

	it('is refused when the country has no value at all', () => {
		expect(datum('country="VNM"')).toEqual([
			{
				rule: 'datum-without-value',
				what: 'exports has no value for Vietnam.',
				fix: 'Say in words that there is none, or choose another indicator.',
			},
		]);
	});

	it('is refused when the year has none, with the years that have one', () => {
		expect(datum('country="PHL" year="2020"')).toEqual([
			{
				rule: 'datum-without-value',
				what: 'exports has no value for Philippines in 2020.',
				fix: 'Use one of the years 2021, 2023, or say in words that there is none.',
			},
		]);
	});

	it('says why when the value is held back', () => {
		expect(datum('country="PHL" year="2022"')[0]?.what).toBe(
			'exports has no value for Philippines in 2022. The one of 2022 is held back: Above 100.',
		);
	});

	it('is refused when the year is no year', () => {
		expect(datum('country="PHL" year="latest"')).toEqual([
			{
				rule: 'attribute-value',
				what: '<Datum> has year="latest".',
				fix: 'Write a whole number above zero in digits.',
			},
		]);
	});

	it('is left to the rule on references when country or indicator are unknown', () => {
		expect(datum('country="XXX"')).toEqual([]);
		expect(problemsOf('<Datum country="PHL" indicator="none" />')).toEqual([]);
	});
});

it('reports a source of the data that the bibliography does not have', () => {
	const { corpus } = project({ 'content/sources/literature.json': '[]' });
	expect(checkDatums(corpus, dataset)).toEqual([
		{
			file: 'content/data/indicators.yaml',
			line: 1,
			rule: 'unknown-source',
			what: 'There is no source "smith2020", which exports or one of its values names.',
			fix: 'Add the source to content/sources, or correct the key.',
		},
	]);
});

describe('a ranking', () => {
	it('may name regions, highlights, a limit and a year', () => {
		expect(ranking('')).toEqual([]);
		expect(
			ranking('region="asia eastern-europe-caucasus" highlight="PHL POL" limit="5" year="2023"'),
		).toEqual([]);
	});

	it('is refused with a region that the atlas does not have', () => {
		expect(ranking('region="asia oceania"')).toEqual([
			{
				rule: 'ranking-region',
				what: 'There is no region "oceania".',
				fix: 'Use one or more of asia, latin-america-caribbean, eastern-europe-caucasus, africa, middle-east, western-europe, client.',
			},
		]);
	});

	it('is refused when it highlights a place it leaves out', () => {
		expect(ranking('region="asia" highlight="PHL POL"')).toEqual([
			{
				rule: 'ranking-highlight',
				what: 'The ranking highlights POL, but shows no place of the region eastern-europe-caucasus.',
				fix: 'Add eastern-europe-caucasus to the regions, or take POL out.',
			},
		]);
	});

	it('shows no client countries without being asked', () => {
		expect(ranking('highlight="USA"').map(({ rule }) => rule)).toEqual(['ranking-highlight']);
		expect(ranking('highlight="USA" region="client asia"')).toEqual([]);
	});

	it.each(['0', '-5', '2.5', 'ten', ''])('is refused with the limit "%s"', (limit) => {
		expect(ranking(`limit="${limit}"`)).toEqual([
			{
				rule: 'attribute-value',
				what: `<RankingChart> has limit="${limit}".`,
				fix: 'Write a whole number above zero in digits.',
			},
		]);
	});

	it('is refused when no place it could rank has a value', () => {
		expect(ranking('year="1999"')).toEqual([
			{
				rule: 'ranking-without-value',
				what: 'exports has no value of 1999 for any place of this ranking.',
				fix: 'Choose another year or region.',
			},
		]);
		// Ireland has a value, but its total misleads, so it is drawn and not ranked.
		expect(ranking('region="western-europe"').map(({ rule }) => rule)).toEqual([
			'ranking-without-value',
		]);
	});
});
