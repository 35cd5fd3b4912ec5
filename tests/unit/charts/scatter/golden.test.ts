import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scatterSvg } from '../../../../src/charts/scatter/svg.ts';
import { mixed, modelFor } from './sample.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const centered = mixed.map((place) => ({
	...place,
	...(place.score && { score: place.score.map(([value, year]) => [value - 520, year] as const) }),
}));
const sets = {
	plain: modelFor(mixed),
	size: modelFor(mixed, { withSize: true, places: ['PHL', 'IND', 'POL', 'JOR'] }),
	path: modelFor(mixed, { path: true, places: ['POL', 'PHL'] }),
	log: modelFor(mixed, { scale: 'log' }),
	negative: modelFor(centered),
};

it.each(Object.entries(sets))('draws the set "%s" as before', (name, model) => {
	for (const form of ['wide', 'narrow'] as const) {
		const drawing = scatterSvg(model, form, { labelledBy: 'a', describedBy: 'b' });
		const file = `tests/fixtures/charts/scatter-${name}-${form}.svg`;
		const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
		if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
		expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
		expect(lines).toBe(readFileSync(file, 'utf8'));
	}
});
