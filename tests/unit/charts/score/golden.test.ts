import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { usualScore } from '../../../../src/charts/score/usual.ts';
import { scoreView, studiedOf } from '../../../../src/charts/score/view.ts';
import { currentEdition } from '../../../../src/data/editions.ts';
import { loadGoalposts } from '../../../../src/data/goalposts.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { manyPlaces, viewOf } from './rankings.ts';

/**
 * Drawings kept as files and compared byte by byte. After an intended change run the tests once
 * with UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
const ids = { labelledBy: 'ls-title', describedBy: 'ls-sub' };
const sets = {
	few: viewOf([30, 40, 30]),
	chosen: viewOf([40, 40, 20], { places: ['AAA', 'ABH'] }, manyPlaces),
};
const cases = (Object.keys(sets) as (keyof typeof sets)[]).flatMap((name) =>
	(['wide', 'narrow'] as const).map((form) => ({ name, form })),
);

it.each(cases)('draws the set "$name" as before, $form', ({ name, form }) => {
	const drawing = sets[name].drawing(form, ids);
	const file = `tests/fixtures/charts/score-${name}-${form}.svg`;
	const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
	expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
	expect(lines).toBe(readFileSync(file, 'utf8'));
});

it('stays within 4 kB with the places of the atlas', () => {
	const dataset = loadDataset();
	const { assessment, study, best } = usualScore(dataset, loadGoalposts(dataset), currentEdition());
	const { drawing } = scoreView(assessment, studiedOf(assessment, study, best));
	for (const form of ['wide', 'narrow'] as const) {
		expect(brotliCompressSync(drawing(form, ids)).length).toBeLessThan(4000);
	}
});
