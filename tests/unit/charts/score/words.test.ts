import { describe, expect, it } from 'vitest';
import { choicesTable, describeChoices } from '../../../../src/charts/score/choices-table.ts';
import { place } from '../../methods/location-score/invented.ts';
import { viewOf } from './rankings.ts';

const titleOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).title;

describe('the headline', () => {
	it('says in how many draws the leader comes first', () => {
		const sure = [place('AAA', [10, 90, 90]), place('BBB', [90, 10, 10])];
		expect(titleOf([1, 1, 1], {}, sure)).toBe('Aaa comes first in 100% of the draws');
	});

	it('calls no leader sure below one half', () => {
		const close = [
			place('AAA', [0, 37, 37]),
			place('BBB', [63, 100, 36]),
			place('CCC', [64, 37, 100]),
		];
		expect(titleOf([1, 1, 1], {}, close)).toMatch(
			/^No place is sure to lead: \w+ comes first in only \d+% /,
		);
	});

	it('says what a leader lacks', () => {
		const gap = [place('AAA', [null, 99, 99]), place('BBB', [50, 50, 50])];
		expect(titleOf([1, 1, 1], {}, gap)).toBe('Aaa comes first, but without a value for pay level');
	});

	it('names all that share first place', () => {
		const tied = [place('AAA', [50, 50, 50]), place('BBB', [50, 50, 50])];
		expect(titleOf([1, 1, 1], {}, tied)).toBe('Aaa and Bbb share first place at these weights');
	});
});

describe('the sentences', () => {
	it('say how little swaps two neighbors, in points of weight', () => {
		const pair = [place('AAA', [50, 60, 50]), place('BBB', [50, 50, 56])];
		const { sentences } = viewOf([1, 1, 1], {}, pair);
		// The gap is 4/3 points; a point of weight from English to power closes 16 of 100 of it.
		expect(sentences().join(' ')).toContain(
			'Aaa and Bbb could change places: moving 8.3 of 100 points of weight from English to power is enough; Bbb stands before Aaa in',
		);
	});

	it('say when no weights swap them', () => {
		const pair = [place('AAA', [10, 90, 90]), place('BBB', [90, 10, 10])];
		expect(viewOf([1, 1, 1], {}, pair).sentences().join(' ')).toContain(
			'No move of weight from one criterion to another puts Bbb before Aaa; Bbb stands before Aaa in 0% of the draws.',
		);
	});

	it('name the places without a rank', () => {
		expect(viewOf([30, 40, 30]).sentences().join(' ')).toContain(
			'Without a rank, because their values carry less than 65% of the weight: Albania.',
		);
	});

	it('count how many places some weights put first', () => {
		const pair = [
			place('AAA', [10, 90, 90]),
			place('BBB', [90, 10, 10]),
			place('CCC', [50, 95, 0]),
		];
		expect(viewOf([1, 1, 1], {}, pair).sentences().join(' ')).toContain(
			'With other weights, 2 of the 3 ranked places were found to come first.',
		);
	});
});

describe('the table of methods', () => {
	it('gives the first places of each of the six, and how far ranks move', () => {
		const { assessment, study } = viewOf([40, 30, 30]);
		const ranks = assessment.ranked.map(({ rank }) => rank);
		const names = assessment.ranked.map((item) => item.place.name);
		const { rows, columns } = choicesTable(study.choices, ranks, names);
		expect(rows).toHaveLength(6);
		expect(rows.every(({ cells }) => cells.length === columns.length - 1)).toBe(true);
		// The reader's own method moves nothing.
		expect(rows[0]!.cells.at(-1)).toEqual({ text: '0.0', value: 0 });
		expect(rows[0]!.cells[1]!.text).toBe(names[0]);
		expect(describeChoices(study.choices, ranks)).toMatch(
			/moves a place by [\d.]+ ranks? on average|same ranks/,
		);
	});
});
