import { describe, expect, it } from 'vitest';
import { describeScatter } from '../../../../src/charts/scatter/describe.ts';
import { scatterFindings } from '../../../../src/charts/scatter/findings.ts';
import { scatterNotes } from '../../../../src/charts/scatter/notes.ts';
import { inSentence } from '../../../../src/charts/scatter/wording.ts';
import { mixed, modelFor, rising, row } from './sample.ts';

type Rows = Parameters<typeof modelFor>[0];
const find = (rows: Rows, changes = {}) => scatterFindings(modelFor(rows, changes));
const say = (rows: Rows, changes = {}) => describeScatter(modelFor(rows, changes)).join(' ');
const note = (rows: Rows, changes = {}) => scatterNotes(modelFor(rows, changes)).join(' ');

describe('findings of a scatter', () => {
	it('say which way the two go together', () => {
		expect(find(rising)[0]).toBe('Places high in pay tend to be high in English score (12 places)');
		const falling = rising.map(({ country }, index) => row(country, index + 1, 99 - index));
		expect(find(falling)[0]).toContain('tend to be low in English score');
	});

	it('say when there is next to no link', () => {
		const scores = [5, 9, 2, 8, 3, 6, 6, 3, 8, 2, 9, 5];
		expect(find(scores.map((score, index) => row(`P${index}`, index + 1, score)))[0]).toBe(
			'Pay and English score barely rise or fall together (12 places)',
		);
	});

	it('claim no direction where one far place alone makes it', () => {
		const scores = [5, 9, 2, 8, 3, 6, 6, 3, 8, 2, 9, 5];
		const rows = [
			...scores.map((score, index) => row(`P${index}`, index + 1, score)),
			row('FAR', 1e4, 1e4),
		];
		expect(find(rows)[0]).toContain('depends on how it is measured');
	});

	it('name the highest places of few', () => {
		expect(find([row('A', 1, 9), row('B', 5, 2), row('C', 5, 1)])).toEqual([
			'Highest in pay: B and C; in English score: A',
		]);
		expect(find([row('A', 9, 9), row('B', 5, 2)])).toEqual([
			'A is highest in both pay and English score among 2 places',
		]);
		expect(find([row('A', 9, 9)])).toEqual([
			'A is the only place that can be compared in pay and English score',
		]);
	});

	it('compare nothing when every total misleads', () => {
		expect(find([row('A', 1, 1, { misleading: { pay: 'Wrong.' } })])).toEqual([
			'Every place with both values has a total that misleads (1 place)',
		]);
	});

	it('end without a full stop', () => {
		for (const rows of [rising, mixed]) {
			for (const finding of find(rows)) expect(finding).not.toMatch(/\.$/);
		}
	});
});

describe('a scatter in sentences', () => {
	it('gives both correlations with number of places, rule and caveat', () => {
		const text = say(rising);
		expect(text).toContain('Across 12 places the link between pay and English score is strong');
		// Squared differences of ranks: 10 in the first four, 8 in the rest; 1 − 6 × 18 / (12 × 143).
		expect(text).toContain('Pearson’s r is 0.94; Spearman’s rank correlation is 0.94.');
		expect(text).toContain('below 0.3 counts as weak, from 0.3 as moderate and from 0.7 as strong');
		expect(text).toContain('A correlation of 12 places says nothing about cause');
		expect(text).not.toMatch(/significan/);
	});

	it('computes none under ten places or without spread', () => {
		expect(say(rising.slice(0, 9))).toContain('With fewer than 10 no correlation is computed');
		const flat = rising.map(({ country }, index) => row(country, index + 1, 5));
		expect(say(flat)).toContain('No correlation can be computed');
	});

	it('names the log axis on which r was taken', () => {
		expect(say(rising, { pay: { scale: 'log' } })).toContain('on the log scale of pay');
	});

	it('counts quadrants', () => {
		expect(say(rising)).toContain(
			'Of 12 places 6 lie above both medians, 6 below both, 0 above only in pay, 0 above only in English score, and 0 on a median.',
		);
	});

	it('compares regions and says where they overlap', () => {
		const regions = rising.map((place, index) => ({
			...place,
			region: index < 6 ? ('asia' as const) : ('africa' as const),
		}));
		const text = say(regions);
		expect(text).toContain(
			'The median of pay is highest in Africa (US$950) and lowest in Asia (US$350).',
		);
		expect(text).toContain('In pay the values of these regions do not overlap: Asia with Africa.');
		const mixedUp = regions.map((place, index) => ({
			...place,
			region: index % 2 ? ('asia' as const) : ('africa' as const),
		}));
		expect(say(mixedUp)).toContain(
			'In pay the values of every region overlap with those of every other.',
		);
	});

	it('places what is chosen and names what is missing, by what it lacks', () => {
		const text = say(mixed, { places: ['KEN'] });
		expect(text).toContain(
			'Kenya: pay US$322 (2024), English score 593 (2024); below the median across, above the one upward.',
		);
		expect(text).toContain('No value of pay: Jordan.');
		expect(text).toContain('No value of pay and English score: Morocco.');
	});

	it('tells where a path began and ended', () => {
		expect(say(mixed, { path: true, places: ['POL'] })).toContain(
			'Poland went from 2010 to 2023: pay from US$900 to US$2,587, English score from 540 to 600.',
		);
	});
});

describe('notes of a scatter', () => {
	it('name totals that mislead, with the reason', () => {
		const text = note(mixed);
		expect(text).toContain('Ireland is drawn as a ring');
		expect(text).toContain('Licences are booked there.');
	});

	it('name years that lie apart by more than two and values older than three', () => {
		expect(note(mixed)).toContain(
			'The two values lie more than two years apart in Egypt (2019 and 2024).',
		);
		expect(note(mixed)).toContain(
			'More than three years older than the newest pay of 2024: Egypt (2019).',
		);
		expect(note(rising)).toBe('');
	});

	it('count places without an area and say that some circles are larger than true', () => {
		const text = note(mixed, { withSize: true });
		expect(text).toContain('1 place has no value of exports');
		expect(text).toContain('Ireland gets no circle area');
		expect(text).toContain('The smallest circles are drawn larger');
	});

	it('say when a log scale is impossible and when there is no path', () => {
		expect(note([row('A', 0, 1), row('B', 2, 3)], { scale: 'log' })).toContain(
			'No log scale for pay',
		);
		expect(note(rising, { path: true })).toContain('Choose places');
	});
});

describe('inSentence', () => {
	it.each([
		['Internet users', 'internet users'],
		['ICT service exports', 'ICT service exports'],
		['English score', 'English score'],
		['GDP per person, PPP', 'GDP per person (PPP)'],
		['Exports, share of GDP', 'exports (share of GDP)'],
	])('writes %s as %s', (shortName, expected) => {
		expect(inSentence({ shortName })).toBe(expected);
	});
});
