import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trendChart } from '../../../../src/charts/trend/type.ts';
import { inputOf, sampleMeasure, secondMeasure } from '../measures.ts';
import { forms, ids } from './drawn.ts';
import { seriesOf } from './lines.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const yearly = {
	...sampleMeasure({ scale: 'log' }),
	series: [
		seriesOf('Ana', { 2015: 1e9, 2016: 1.5e9, 2017: 2.5e9, 2019: 4e9, 2020: 5e9 }),
		seriesOf('Bea', { 2015: 3e9, 2016: 3.1e9, 2017: 2.8e9, 2018: 3e9 }, { region: 'africa' }),
	],
};
const sets = {
	plain: inputOf(sampleMeasure()),
	chosen: inputOf(sampleMeasure(), { places: ['PHL', 'IRL', 'VNM', 'GEO', 'MEX'] }),
	log: inputOf(yearly, { places: ['ANA', 'BEA'] }),
	index: inputOf(yearly, { places: ['ANA', 'BEA'], mode: 'index' }),
	change: inputOf(yearly, { places: ['ANA', 'BEA'], mode: 'change' }),
	negative: inputOf(secondMeasure(), { places: ['PHL', 'IRL', 'EGY'] }),
};

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	const model = trendChart.model(sets[name]);
	for (const form of forms) {
		const file = `tests/fixtures/charts/trend-${name}-${form}.svg`;
		const lines = `${trendChart.svg(model, form, ids).replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
