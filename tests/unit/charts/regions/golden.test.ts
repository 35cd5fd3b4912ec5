import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regionsChart } from '../../../../src/charts/regions/type.ts';
import { inputOf, sampleMeasure, secondMeasure } from '../measures.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const sets = {
	plain: inputOf(sampleMeasure()),
	chosen: inputOf(sampleMeasure(), {
		scale: 'log',
		places: ['PHL', 'EGY', 'JOR'],
		regions: ['asia', 'africa', 'middle-east', 'western-europe', 'client'],
	}),
	negative: inputOf(secondMeasure(), { year: 2020 }),
};

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	const model = regionsChart.model(sets[name]);
	for (const form of ['wide', 'narrow'] as const) {
		const drawing = regionsChart.svg(model, form, { labelledBy: 'title', describedBy: 'words' });
		const file = `tests/fixtures/charts/regions-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
