import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeMapChart } from '../../../../src/charts/map/type.ts';
import { inputOf, sampleMeasure, secondMeasure } from '../measures.ts';
import { geometryFor } from './fake-geometry.ts';

/**
 * Drawings kept as files and compared byte by byte, without the ground, which changes with its
 * package. After an intended change run the tests once with UPDATE_GOLDEN=1 and look at the files.
 */
const sets = {
	circles: { measure: sampleMeasure(), state: {} },
	chosen: { measure: sampleMeasure(), state: { places: ['PHL', 'GEO', 'VNM'] } },
	region: { measure: sampleMeasure(), state: { regions: ['asia' as const, 'client' as const] } },
	tints: { measure: secondMeasure(), state: { places: ['POL'] } },
};

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	const { measure, state } = sets[name];
	const chart = makeMapChart(geometryFor(measure));
	const model = chart.model(inputOf(measure, state));
	for (const form of ['wide', 'narrow'] as const) {
		const drawing = chart.svg(model, form, { labelledBy: 'title', describedBy: 'words' });
		const file = `tests/fixtures/charts/map-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
