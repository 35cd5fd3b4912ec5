import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/foundations/a-short-history.mdx');

describe('we-forecast-of-1991', () => {
	const growth = 15.2 / 7.2;
	const yearly = growth ** (1 / 5);

	it('divides the two figures and takes the fifth root', () => {
		expect(text).toContain(`15.2 / 7.2 = ${print(growth, 2)}`);
		expect(text).toContain(`is ${print(yearly, 3)}, so ${percent(yearly - 1, 1)}`);
		expect(text).toContain(`The forecast needed ${percent(yearly - 1, 1)} more`);
	});
});

it('numeric question on growth a year', () => {
	const item = numericItem('a-short-history.yaml', 'q-a-short-history-growth');
	const rate = (steps: number) => ((8.8 / 5) ** (1 / steps) - 1) * 100;
	expect(item.answer).toBeCloseTo(rate(4), 1);
	const slips = [76 / 4, 76, rate(5)];
	item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!, 1));
});

describe('content/timeline.yaml', () => {
	interface Event {
		year: number;
		title: string;
		text: string;
		grade: string;
		source: string;
	}
	const events = parse(readFileSync('content/timeline.yaml', 'utf8')) as Event[];
	const keys = (file: string) =>
		(
			JSON.parse(readFileSync(`content/sources/${file}.json`, 'utf8')) as {
				id: string;
				custom: { checked: string };
			}[]
		)
			.filter(({ custom }) => custom.checked === 'read')
			.map(({ id }) => id);

	it('holds at least 25 events in order of time', () => {
		expect(events.length).toBeGreaterThanOrEqual(25);
		expect(events.map(({ year }) => year)).toEqual(
			events.map(({ year }) => year).toSorted((a, b) => a - b),
		);
	});

	it.each(events.map((event) => [`${event.year}: ${event.title}`, event] as const))(
		'%s rests on a source that was read',
		(_, event) => {
			expect(keys('literature')).toContain(event.source);
			expect(['A', 'B', 'C']).toContain(event.grade);
			expect(event.text.split(/[.?!]\s/).length).toBeLessThanOrEqual(3);
		},
	);
});
