import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hoursView } from '../../../../src/charts/overlap/view.ts';
import { plan } from '../../methods/working-hours/offices.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const night = plan('new-york', ['manila', 'kathmandu', 'dublin'], { day: '03-08' });
const sets = {
	usual: plan('new-york', ['manila', 'krakow', 'bogota', 'cairo']),
	night: {
		...night,
		client: { ...night.client, shift: { start: 1320, end: 360 } },
		sites: night.sites.map((site) => ({ ...site, shift: { start: 1230, end: 315 } })),
	},
};
const cases = (Object.keys(sets) as (keyof typeof sets)[]).flatMap((name) =>
	(['day', 'year'] as const).flatMap((figure) =>
		(['wide', 'narrow'] as const).map((form) => ({ name, figure, form })),
	),
);

it.each(cases)('draws $figure of "$name" as before, $form', ({ name, figure, form }) => {
	const ids = { labelledBy: 'wh-title', describedBy: 'wh-sub' };
	const drawing = hoursView(sets[name])[figure].drawing(form, ids);
	const file = `tests/fixtures/charts/overlap-${figure}-${name}-${form}.svg`;
	const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
	expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
	expect(lines).toBe(readFileSync(file, 'utf8'));
	expect(brotliCompressSync(drawing).length).toBeLessThan(4000);
});
