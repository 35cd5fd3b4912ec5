import { sampleSeries, factsOf, secondMeasure } from '../charts/measures.ts';
import type { Catalog } from '../../../src/explorer/catalog.ts';
import type { ExplorerState, Known } from '../../../src/explorer/state.ts';

/** A small catalog of invented measures for the tests of the explorer. */
export const catalog: Catalog = {
	edition: '2026-11',
	places: sampleSeries.map(({ country, name, region }) => ({
		code: country,
		short: country.slice(0, 2),
		name,
		region,
		aliases: [],
	})),
	measures: [
		{
			facts: factsOf(),
			group: 'trade',
			better: 'depends',
			misleading: { IRL: 'Companies book licences there.' },
		},
		{ facts: secondMeasure().facts, group: 'institutions', better: 'higher', misleading: {} },
	],
	presets: [],
	files: { latest: '/data/v1/latest.json', shown: '/data/v1/shown.json', map: '/compare/map.json' },
	embed: '/compare/embed/',
};

export const known: Known = {
	measures: new Map([
		['ict-service-exports', { years: [2000, 2024] as const }],
		['average-monthly-earnings', { years: [2005, 2024] as const }],
		['internet-users', {}],
	]),
	places: new Set(['PHL', 'IND', 'POL', 'EGY', 'IRL', 'GBR']),
};

export const defaults: ExplorerState = {
	view: 'regions',
	measure: 'ict-service-exports',
	across: 'average-monthly-earnings',
	size: null,
	regions: [
		'asia',
		'latin-america-caribbean',
		'eastern-europe-caucasus',
		'africa',
		'middle-east',
		'western-europe',
	],
	places: [],
	year: 'latest',
	scale: 'auto',
	mode: 'value',
	path: false,
	sort: { column: 'y', descending: true },
};
