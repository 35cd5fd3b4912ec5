import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayCurveChart } from '../../../../src/charts/day-curve/type.ts';
import { dayOf, ids, longDay } from './days.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const sets = { usual: dayOf(), one: dayOf('10:00 180 315'), long: dayOf(longDay()) };

it.each(Object.keys(sets) as (keyof typeof sets)[])('draws the set "%s" as before', (name) => {
	for (const form of ['wide', 'narrow'] as const) {
		const drawing = dayCurveChart.svg(sets[name], form, ids);
		const file = `tests/fixtures/charts/day-curve-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
