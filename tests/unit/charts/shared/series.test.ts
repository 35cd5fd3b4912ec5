import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../../src/charts/shared/parse-series.ts';
import { entriesIn } from '../../../../src/charts/shared/series.ts';
import { rankingEntries } from '../../../../src/charts/ranking/entries.ts';
import { indicatorJson } from '../../../../src/data/api/indicator-json.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { smallIndicator, writeProject } from '../../data/small-dataset.ts';

const dataset = readDataset(writeProject());
const data = smallIndicator(dataset);

describe('parseSeries', () => {
	it('reads the file of the data API back to what the build draws', () => {
		const series = parseSeries(JSON.parse(indicatorJson(dataset, data, '2026-11')));
		const sorted = <Item extends { country: string }>(items: Item[]) =>
			items.toSorted((a, b) => (a.country < b.country ? -1 : 1));
		for (const year of ['latest', 2021, 2023, 2024] as const) {
			expect(sorted(entriesIn(series, year))).toEqual(sorted(rankingEntries(dataset, data, year)));
		}
	});

	const place = { country: 'PHL', name: 'Philippines', region: 'asia' };
	it.each([
		null,
		[],
		{},
		{ indicator: {}, series: {}, missing: [] },
		{ indicator: { misleading: [] }, series: [{ ...place, region: 'toString' }], missing: [] },
		{ indicator: { misleading: [] }, series: [{ ...place, values: [[2024, '8']] }], missing: [] },
		{ indicator: { misleading: [] }, series: [{ ...place, values: [[2024]] }], missing: [] },
	])('refuses %j', (json) => {
		expect(() => parseSeries(json)).toThrow(TypeError);
	});
});
