import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTimeline } from '../../../../src/charts/timeline/describe.ts';
import { timelineLayout } from '../../../../src/charts/timeline/layout.ts';
import { timelineList } from '../../../../src/charts/timeline/list.ts';
import { timelineModel } from '../../../../src/charts/timeline/model.ts';
import { timelineSvg } from '../../../../src/charts/timeline/svg.ts';
import { event, sixEvents } from './events.ts';

const link = (key: string) => ({ text: `Source <${key}>`, href: `/sources/#${key}` });
const six = timelineModel(sixEvents);

describe('timelineModel', () => {
	it('orders events by year and keeps the order within a year', () => {
		expect(six.events.map(({ year, title }) => `${year} ${title.slice(0, 6)}`)).toEqual([
			'1962 A firm',
			'1981 A desk',
			'1994 A bank',
			'1994 A law ',
			'2001 Calls ',
			'2023 A <mod',
		]);
	});

	it('counts the years since the event before', () => {
		expect(six.events.map(({ gap }) => gap)).toEqual([undefined, 19, 13, 0, 7, 22]);
		expect(six.span).toEqual([1962, 2023]);
	});

	it('refuses no event at all and a year that is none', () => {
		expect(() => timelineModel([])).toThrow(RangeError);
		expect(() => timelineModel([event(1999.5, 'Half')])).toThrow('"Half" needs a whole year');
	});
});

describe('timelineLayout', () => {
	it('gives every year the same distance and events of one year the same height', () => {
		const { dots } = timelineLayout(six);
		const y = dots.map((dot) => dot.y);
		expect((y[1]! - y[0]!) / 19).toBeCloseTo((y[5]! - y[4]!) / 22);
		expect(y[2]).toBe(y[3]);
		expect(dots[2]?.x).toBeLessThan(dots[3]!.x);
	});

	it('rules round years around all events', () => {
		const years = timelineLayout(six).ticks.map(({ year }) => year);
		expect(years).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030]);
	});

	it('keeps all events inside, for any years', () => {
		const years = fc.array(fc.integer({ min: 1800, max: 2100 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(years, (list) => {
				const layout = timelineLayout(timelineModel(list.map((year) => event(year))));
				for (const { x, y } of layout.dots) {
					expect(y).toBeGreaterThanOrEqual(layout.top);
					expect(y).toBeLessThanOrEqual(layout.bottom);
					expect(x + 5).toBeLessThanOrEqual(layout.width);
				}
				const ys = layout.dots.map(({ y }) => y);
				expect(ys).toEqual(ys.toSorted((a, b) => a - b));
				expect(layout.ticks.length).toBeLessThan(15);
				expect(layout.ticks.every(({ year }) => Number.isInteger(year))).toBe(true);
			}),
		);
	});
});

describe('timelineList', () => {
	const list = timelineList(six, link, (path) => `/base${path}`);

	it('is an ordered list with year, title, text, grade and source of every event', () => {
		expect(list.match(/<li/g)).toHaveLength(6);
		expect(list).toContain('<time datetime="1962">1962</time>');
		expect(list).toContain('A firm sells computer time');
		expect(list).toContain('Invented for the tests: A law on contracts.');
		expect(list).toContain('Grade <b>A</b>. Source: <a href="/sources/#example">');
	});

	it('says long pauses in words', () => {
		expect(list).toContain('22 years later');
		expect(list.match(/later<\/p>/g)).toHaveLength(4);
	});

	it('writes texts as text, never as markup', () => {
		expect(list).toContain('A &lt;model&gt; answers &amp; &quot;errs&quot;');
		expect(list).toContain('Source &lt;example&gt;');
	});
});

describe('timelineSvg', () => {
	it('is decoration with a dot for each event', () => {
		const svg = timelineSvg(six);
		expect(svg).toContain('aria-hidden="true"');
		expect(svg.match(/class="event"/g)).toHaveLength(6);
		expect(svg).not.toContain('style=');
	});
});

describe('describeTimeline', () => {
	it('says how many events, when, where the longest pause lies and how good the evidence is', () => {
		expect(describeTimeline(six)).toEqual([
			'6 events from 1962 to 2023.',
			'The longest pause is 22 years, from 2001 to 2023.',
			'2 with evidence of grade A, 2 with evidence of grade B and 2 with evidence of grade C.',
		]);
	});

	it('names every longest pause, and none where events follow each other', () => {
		const text = (...years: number[]) =>
			describeTimeline(timelineModel(years.map((year) => event(year))));
		expect(text(2000, 2005, 2010)[1]).toBe(
			'The longest pauses are 5 years, from 2000 to 2005 and 2005 to 2010.',
		);
		expect(text(2000, 2001)).toEqual([
			'2 events from 2000 to 2001.',
			'2 with evidence of grade A.',
		]);
		expect(text(2000, 2000)[0]).toBe('2 events, all in 2000.');
		expect(text(2000)).toEqual(['One event, in 2000.']);
	});
});

/**
 * Kept as files and compared byte by byte. After an intended change run the tests once with
 * UPDATE_GOLDEN=1 and look at the new files before they are committed.
 */
it.each([
	['timeline-axis.svg', timelineSvg(six)],
	['timeline-list.html', timelineList(six, link, (path) => `/base${path}`)],
])('writes %s as before', (name, markup) => {
	const file = `tests/fixtures/charts/${name}`;
	const lines = `${markup.replaceAll('><', '>\n<')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
	expect(existsSync(file), `${file} is missing; run once with UPDATE_GOLDEN=1`).toBe(true);
	expect(lines).toBe(readFileSync(file, 'utf8'));
});
