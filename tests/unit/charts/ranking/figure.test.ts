import { describe, expect, it } from 'vitest';
import { rankingFigure } from '../../../../src/charts/ranking/figure.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { smallFiles, writeProject } from '../../data/small-dataset.ts';

const dataset = readDataset(writeProject());
const request = { id: 'fig-a', indicator: 'exports', title: 'A finding' };

describe('rankingFigure', () => {
	it('shows destinations, without client countries, unless asked', () => {
		const { model } = rankingFigure(dataset, request, '/x.json');
		expect(model.ranked.map(({ country }) => country)).toEqual(['PHL']);
		expect(model.outside.map(({ country }) => country)).toEqual(['IRL']);
		expect(model.missing.map(({ country }) => country)).toEqual(['VNM']);
		const clients = rankingFigure(dataset, { ...request, region: 'client' }, '/x.json');
		expect(clients.model.ranked.map(({ country }) => country)).toEqual(['USA']);
	});

	it('draws both forms and offers the file of all years', () => {
		const figure = rankingFigure(dataset, request, '/x.json');
		expect(figure.drawings).toHaveLength(2);
		expect(figure.context).toMatchObject({ api: '/x.json', years: [2021, 2024] });
	});

	it('offers no file where the terms are not confirmed', () => {
		const closed = readDataset(
			writeProject({
				'indicators.yaml': (smallFiles['indicators.yaml'] ?? '').replace(
					'"redistribute":true',
					'"redistribute":false',
				),
			}),
		);
		expect(rankingFigure(closed, request, '/x.json').context).not.toHaveProperty('api');
	});

	it('names newer values that are held back', () => {
		const held = readDataset(
			writeProject({
				'observations/exports.csv': (smallFiles['observations/exports.csv'] ?? '').replace(
					'8100000000',
					'9e13',
				),
			}),
		);
		expect(rankingFigure(held, request, '/x.json').heldBack).toMatchObject([
			{ name: 'Philippines', year: 2024 },
		]);
	});

	it.each([
		[{ indicator: 'nothing' }, 'there is no indicator nothing. Use one of exports.'],
		[{ region: 'asia mars' }, 'there is no region mars'],
		[{ highlight: 'ATL' }, 'ATL, which is not in content/data/countries.csv'],
		[{ region: 'client', highlight: 'PHL' }, 'Add the region'],
		[{ limit: 'ten' }, 'limit ten is no whole number'],
		[{ year: '1950' }, 'no place has a value'],
	])('refuses %j and says what to do', (change, message) => {
		const build = () => rankingFigure(dataset, { ...request, ...change }, '/x.json');
		expect(build).toThrow('RankingChart fig-a: ');
		expect(build).toThrow(message);
	});
});
