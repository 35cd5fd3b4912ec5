import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { totalCostWaterfall } from '../../../../src/charts/waterfall/total-cost.ts';
import { waterfallChart } from '../../../../src/charts/waterfall/type.ts';
import { inputsWith } from '../../methods/total-cost/inputs.ts';
import { inputOf } from './views.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const sets = {
	usual: totalCostWaterfall(inputsWith()),
	dearer: totalCostWaterfall(inputsWith({ rate: 45_000, severance: 0 })),
	negative: inputOf(900, [400, 800, -500, 0]),
};

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	const model = waterfallChart.model(sets[name]);
	for (const form of ['wide', 'narrow'] as const) {
		const drawing = waterfallChart.svg(model, form, { labelledBy: 'title', describedBy: 'words' });
		const file = `tests/fixtures/charts/waterfall-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
