import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rankingFigure } from '../../../../src/charts/ranking/figure.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { writeProject } from '../../data/small-dataset.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const numbers: [
	country: string,
	name: string,
	region: string,
	value: string,
	year: string,
	quality: string,
][] = [
	['PHL', 'Philippines', 'asia', '8100000000', '2024', ''],
	['IND', 'India', 'asia', '177700000000', '2024', ''],
	['VNM', 'Vietnam', 'asia', '', '', ''],
	['POL', 'Poland', 'eastern-europe-caucasus', '19800000000', '2024', ''],
	['GEO', 'Georgia', 'eastern-europe-caucasus', '930000000', '2024', 'estimate'],
	['BRA', 'Brazil', 'latin-america-caribbean', '6200000000', '2024', ''],
	['MEX', 'Mexico', 'latin-america-caribbean', '6200000000', '2019', 'industry'],
	['EGY', 'Egypt', 'africa', '1700000000', '2023', ''],
	['JOR', 'Jordan', 'middle-east', '', '', ''],
	['IRL', 'Ireland', 'western-europe', '301700000000', '2024', ''],
];
const countries = numbers.map(([iso, name, region], index) =>
	[
		iso,
		iso.slice(0, 2),
		100 + index,
		name.toLowerCase(),
		name,
		region,
		'destination',
		'C',
		0,
		0,
		'L',
		'USD',
		'UTC',
	].join(','),
);
const values = numbers.flatMap(([iso, , , value, year, quality]) =>
	value ? [`${iso},${year},${value},example,${quality},`] : [],
);
const dataset = readDataset(
	writeProject({
		'countries.csv': `iso3,iso2,isoNumeric,slug,name,region,role,capital,lat,lng,languages,currency,timezone\n${countries.join('\n')}\n`,
		'cities.csv': 'country,city,order,lat,lng,timezone\n',
		'observations/exports.csv': `country,year,value,source,quality,note\n${values.join('\n')}\n`,
	}),
);

const sets = {
	plain: {},
	highlight: { highlight: 'PHL EGY', limit: '3' },
	region: { region: 'asia eastern-europe-caucasus', highlight: 'GEO' },
};

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	expect(dataset.problems).toEqual([]);
	const request = { id: 'fig-golden', indicator: 'exports', title: 'A finding', ...sets[name] };
	const [wide = '', narrow = ''] = rankingFigure(dataset, request, '/x.json').drawings;
	for (const [form, drawing] of Object.entries({ wide, narrow })) {
		const file = `tests/fixtures/charts/ranking-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
