import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/data/load.ts';
import { indicatorOf } from '../small-dataset.ts';
import { download, updateOf, values } from './helpers.ts';

const { places: all } = readDataset(process.cwd());

describe('a file of the World Bank with one column a year', () => {
	const update = updateOf(download('world-bank-wide.csv'));

	it('is known by its header below four lines', () => {
		expect(update.layout).toContain('World Bank, one column a year');
		expect(update.faults).toEqual([]);
	});

	it('gives a value for each filled cell; empty cells stay missing', () => {
		expect(values(update.observations)).toEqual([
			'IRL 2024 310000000000',
			'PHL 2022 6500000000',
			'PHL 2023 7000000000',
			'PHL 2024 8200000000',
		]);
		expect(update.without.map(({ iso3 }) => iso3)).toEqual(['VNM', 'USA']);
	});

	it('leaves aggregates and other countries aside and counts them', () => {
		expect(update.otherCodes).toEqual(['ABW', 'AFE']);
	});

	it('must be the file of the indicator', () => {
		const { faults } = updateOf(download('world-bank-wide.csv'), {
			indicator: indicatorOf({ code: 'NY.GDP.MKTP.CD' }),
		});
		expect(faults).toEqual([
			{
				line: 6,
				what: 'The file holds X.1, but exports is NY.GDP.MKTP.CD in content/data/indicators.yaml.',
				fix: expect.stringContaining('Choose the file') as string,
			},
		]);
	});
});

describe('an answer of the World Bank’s web service', () => {
	it('is read; null stays missing', () => {
		const update = updateOf(download('world-bank.json'));
		expect(update.layout).toContain('JSON');
		expect(values(update.observations)).toEqual(['PHL 2024 8200000000']);
	});

	it('is refused when it is one page of several, or cut off', () => {
		const page = download('world-bank.json').replace('"pages":1', '"pages":7');
		expect(updateOf(page).faults[0]?.what).toBe('The file is page 1 of 7; the rest is missing.');
		const half = download('world-bank.json').slice(0, 300);
		expect(updateOf(half).faults[0]?.what).toContain('cut off');
	});
});

describe('a file of UNCTADstat', () => {
	const exports = indicatorOf({ code: 'UNCTAD_DE_DIG_SERVTRADE_ANN_EXP' });

	it('gives millions of dollars, which are stored in the unit of the indicator', () => {
		const { layout, observations } = updateOf(download('unctad.csv'), { indicator: exports });
		expect(layout).toBe('UNCTADstat');
		expect(values(observations)).toEqual(['PHL 2023 22500000000', 'USA 2023 655000000000']);
		const millions = { name: 'US$ million', prefix: 'US$', suffix: ' mn', divisor: 1, decimals: 0 };
		const inMillions = updateOf(download('unctad.csv'), {
			indicator: { ...exports, unit: millions },
		});
		expect(values(inMillions.observations)[0]).toBe('PHL 2023 22500');
	});

	it('takes the flow that the code of the indicator names', () => {
		const imports = indicatorOf({ code: 'UNCTAD_DE_DIG_SERVTRADE_ANN_IMP' });
		const { observations } = updateOf(download('unctad.csv'), { indicator: imports });
		expect(values(observations)).toEqual(['PHL 2023 9100000000']);
	});

	it('asks which flow is meant when nothing says it, and takes the answer', () => {
		const text = download('unctad.csv');
		expect(updateOf(text).faults).toEqual([
			{
				line: 2,
				what: 'The column Flow Label holds Exports, Imports, and none of them is the total.',
				fix: 'Choose one: --where "Flow Label=Exports".',
			},
		]);
		const where = new Map([['Flow Label', 'Imports']]);
		expect(values(updateOf(text, { where }).observations)).toEqual(['PHL 2023 9100000000']);
	});

	it('keeps a footnote as note', () => {
		const { observations } = updateOf(download('unctad.csv'), { indicator: exports });
		expect(observations[1]).toMatchObject({ country: 'USA', note: 'Provisional' });
	});

	it('may write its columns with underscores and its codes without zeros', () => {
		const { observations } = updateOf(download('unctad-underscores.csv'), { indicator: exports });
		expect(values(observations)).toEqual(['PHL 2023 22500000000']);
	});
});

describe('a file of Data360', () => {
	it('is read with its multiplier; a missing value stays missing', () => {
		const { layout, observations, otherCodes } = updateOf(download('data360.csv'));
		expect(layout).toBe('World Bank Data360');
		expect(values(observations)).toEqual(['PHL 2023 22500000000', 'USA 2023 655000000000']);
		expect(observations[1]?.note).toBe('estimated by the publisher');
		expect(otherCodes).toEqual(['WLD']);
	});
});

describe('a bulk file of ILOSTAT', () => {
	const indicator = indicatorOf({
		code: 'EAR_4MTH_SEX_GEO_CUR_NB_A',
		unit: { name: '2021 international $', prefix: 'Int$', suffix: '', divisor: 1, decimals: 0 },
	});

	it('gives both sexes, the whole country, and purchasing power', () => {
		const { layout, observations } = updateOf(download('ilostat.csv'), { indicator });
		expect(layout).toBe('ILOSTAT bulk file');
		expect(values(observations)).toEqual(['PHL 2024 890.2', 'VNM 2024 1120.9']);
		expect(observations.map(({ note }) => note)).toEqual([
			'labor force survey',
			'labor force survey; break in series',
		]);
	});

	it('gives another slice when asked', () => {
		const where = new Map([['sex', 'SEX_F']]);
		const { observations } = updateOf(download('ilostat.csv'), { indicator, where });
		expect(values(observations)).toEqual(['PHL 2024 905.7']);
	});
});

describe('a file of the Worldwide Governance Indicators', () => {
	const indicator = indicatorOf({ code: 'CC.EST' });

	it('is read with semicolons, decimal commas and the old code of Romania', () => {
		const update = updateOf(download('governance.csv'), { indicator, places: all });
		expect(update.layout).toBe('Worldwide Governance Indicators');
		expect(values(update.observations)).toEqual(['PHL 2023 -0.48', 'ROU 2023 0.01']);
		expect(update.observations.map(({ note }) => note)).toEqual([
			'standard error 0.14; 12 sources',
			'standard error 0.13; 1 source',
		]);
		expect(update.otherCodes).toEqual(['WBG']);
	});

	it('gives the percentile rank where the code asks for it', () => {
		const rank = indicatorOf({ code: 'CC.PER.RNK' });
		const { observations } = updateOf(download('governance.csv'), { indicator: rank });
		expect(values(observations)).toEqual(['PHL 2023 33.5']);
	});
});

describe('any other file', () => {
	it('is refused with what was expected', () => {
		const { faults, layout } = updateOf('country,year,amount\nPHL,2024,8\n');
		expect(layout).toBeUndefined();
		expect(faults[0]).toMatchObject({
			line: 1,
			what: 'The layout is unknown. The file begins with: country, year, amount.',
		});
		expect(faults[0]?.fix).toContain('Country Name, Country Code, Indicator Name, Indicator Code');
	});
});
