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

	it.each(['01-05', '01-15', '07-02', '12-28'])(
		'on a phone keeps the line of %s off every name and every label of hours',
		(day) => {
			const view = hoursView(plan('new-york', ['manila', 'casablanca', 'cairo'], { day }));
			const drawing = view.year.drawing('narrow', { labelledBy: 'a', describedBy: 'b' });
			const number = (tag: string, name: string) =>
				Number(new RegExp(` ${name}="(-?[\\d.]+)%?"`).exec(tag)?.[1] ?? 0);
			const lines = drawing.match(/<line class="day"[^>]*>/g) ?? [];
			const texts = drawing.match(/<text class="t-[isv]"[^>]*>/g) ?? [];
			expect(lines.length).toBeGreaterThan(0);
			expect(texts.length).toBeGreaterThan(8);
			for (const tag of texts) {
				const y = number(tag, 'y');
				const touched = lines.some(
					(line) => number(line, 'y1') < y + 3 && number(line, 'y2') > y - 9,
				);
				if (!touched) continue;
				// 350 pixels are a narrow plot; a label of hours is up to 26 of them wide.
				const x = number(tag, 'x') * 3.5 + number(tag, 'dx');
				const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'start';
				const left = { start: x, middle: x - 13, end: x - 26 }[anchor] ?? x;
				const at = number(lines[0] ?? '', 'x1') * 3.5;
				expect(at > left - 1 && at < left + 27, `${tag} at ${at}`).toBe(false);
			}
		},
	);
});
