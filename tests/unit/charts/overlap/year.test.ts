import { describe, expect, it } from 'vitest';
import { hoursView } from '../../../../src/charts/overlap/view.ts';
import { plan } from '../../methods/working-hours/offices.ts';

describe('the drawing of a year', () => {
	it.each([
		[['manila'], 'Shared hours stay the same all through 2026'],
		[['manila', 'krakow'], 'Shared hours change during 2026: Kraków 2–3 h'],
		[[], 'No site is chosen yet'],
	])('of %j has a true title', (sites, title) => {
		expect(hoursView(plan('new-york', sites)).year.title.replaceAll('\u00A0', ' ')).toBe(title);
	});

	it('has a step for each stretch, with its days', () => {
		const { year } = hoursView(plan('new-york', ['krakow']));
		expect(year.marks[0]?.map(({ lines }) => lines.slice(1).join(', '))).toEqual([
			'2\u00A0h shared, 1 January to 7 March',
			'3\u00A0h shared, 8 March to 28 March',
			'2\u00A0h shared, 29 March to 24 October',
			'3\u00A0h shared, 25 October to 31 October',
			'2\u00A0h shared, 1 November to 31 December',
		]);
		const days = year.table.rows.reduce((sum, { cells }) => sum + (cells[1]?.value ?? 0), 0);
		expect(days).toBe(365);
	});
});
