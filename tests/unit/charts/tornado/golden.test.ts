import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { totalCostTornado } from '../../../../src/charts/tornado/total-cost.ts';
import { tornadoChart } from '../../../../src/charts/tornado/type.ts';
import { inputsWith } from '../../methods/total-cost/inputs.ts';
import { inputOf } from './views.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const sets = {
	usual: totalCostTornado(inputsWith()),
	crossing: totalCostTornado(inputsWith({ rate: 35_000, 'rate-high': 42_000 })),
	oneSided: inputOf(-400, [
		[-900, -600],
		[-400, -400],
		[100, -500],
	]),
};

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	const model = tornadoChart.model(sets[name]);
	for (const form of ['wide', 'narrow'] as const) {
		const drawing = tornadoChart.svg(model, form, { labelledBy: 'title', describedBy: 'words' });
		const file = `tests/fixtures/charts/tornado-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
