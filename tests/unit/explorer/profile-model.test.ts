import { describe, expect, it } from 'vitest';
import { parseLatest } from '../../../src/explorer/latest.ts';
import { profileModel } from '../../../src/explorer/profile-model.ts';
import { profileToChart } from '../../../src/explorer/to-chart-table.ts';
import { catalog } from './catalog.ts';

const values = parseLatest({
	edition: '2026-11',
	indicators: {
		exports: {
			IND: [2024, 100e9],
			PHL: [2024, 8e9],
			POL: [2023, 20e9],
			EGY: [2024, 2e9],
			IRL: [2024, 300e9],
			USA: [2024, 70e9],
		},
		law: { citation: 'An office', values: { IND: [2023, 0], PHL: [2023, -1], USA: [2023, 2] } },
	},
});
const model = (chosen: string[]) => profileModel(chosen, catalog.places, catalog.measures, values);
const row = (chosen: string[], id: string) =>
	model(chosen)
		.groups.flatMap(({ rows }) => rows)
		.find((item) => item.id === id);

describe('places side by side', () => {
	it('stand against lowest, median and highest of the destinations', () => {
		expect(row(['PHL', 'IND'], 'exports')).toMatchObject({
			low: 'US$2.0 bn',
			lowPlace: 'Egypt',
			high: 'US$100.0 bn',
			highPlace: 'India',
			median: 'US$14.0 bn',
			count: 4,
		});
	});

	it('leave buyers and misleading totals out of the comparison, and say so', () => {
		const [ireland, states] = row(['IRL', 'USA'], 'exports')?.cells ?? [];
		expect(ireland).toMatchObject({ share: 1, beyond: true });
		expect(ireland?.misleading).toContain('licences');
		expect(states).toMatchObject({ beyond: false, text: 'US$70.0 bn' });
		expect(row(['USA'], 'law')?.cells[0]).toMatchObject({ share: 1, beyond: true });
	});

	it('name a best end only where the measure has one', () => {
		expect(row(['PHL'], 'law')?.best).toBe('highest');
		expect(row(['PHL'], 'exports')).not.toHaveProperty('best');
	});

	it('say what is missing', () => {
		expect(row(['PHL', 'POL'], 'law')?.cells[1]).toEqual({ country: 'POL', beyond: false });
	});

	it('are five at most, in the order of the choice', () => {
		const chosen = ['EGY', 'PHL', 'POL', 'IND', 'USA', 'IRL'];
		expect(model(chosen).places.map(({ country }) => country)).toEqual(chosen.slice(0, 5));
		expect(model(['XXX']).places).toEqual([]);
	});

	it('lie on a log scale where the measure asks for one', () => {
		const [measure] = catalog.measures;
		if (!measure) throw new Error('no measure');
		const log = { ...measure, facts: { ...measure.facts, scale: 'log' as const } };
		const [group] = profileModel(['PHL'], catalog.places, [log], values).groups;
		expect(group?.rows[0]?.cells[0]?.share).toBeCloseTo(Math.log(4) / Math.log(50), 10);
	});

	it('are passed on without measures whose terms forbid it', () => {
		const table = profileToChart(model(['PHL', 'IND']), new Set(['exports']), 'Caption');
		expect(table.rows.map(({ key }) => key)).toEqual(['exports']);
		expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
			'US$ billion',
			'US$8.0 bn',
			'2024',
			'US$100.0 bn',
			'2024',
			'US$2.0 bn',
			'US$14.0 bn',
			'US$100.0 bn',
		]);
	});
});

describe('a file of newest values', () => {
	it('is read without what is no value', () => {
		const read = parseLatest({
			indicators: { a: { PHL: [2020, 'x'], POL: [2020, 1], EGY: null } },
		});
		expect([...(read.get('a') ?? [])]).toEqual([['POL', [2020, 1]]]);
	});

	it('is refused when it is something else', () => {
		for (const file of [null, [], {}, { indicators: 1 }, { indicators: { a: null } }]) {
			expect(() => parseLatest(file)).toThrow(TypeError);
		}
	});
});
