import { describe, expect, it } from 'vitest';
import { erlangMethod } from '../../../../src/methods/erlang/method.ts';
import { InputProblem, type Inputs } from '../../../../src/methods/method.ts';
import { resultOf } from './usual.ts';

const result = (changes: Inputs = {}) => resultOf(erlangMethod, changes);
const problem = (changes: Inputs) => {
	try {
		result(changes);
	} catch (error) {
		if (error instanceof InputProblem) return error;
	}
	throw new Error('no problem was said');
};

describe('the calculator of agents', () => {
	it('finds 37 agents, and 53 or 52 people to schedule', () => {
		const usual = result();
		expect(usual.outputs.filter(({ main }) => main).map(({ text }) => text)).toEqual(['37 agents']);
		expect(usual.text('load')).toBe('31.5 erlangs');
		expect(usual.text('level')).toBe('82.0%');
		expect(usual.text('asa')).toBe('14.6 s');
		expect(usual.text('occupancy')).toBe('85.1%');
		expect(usual.text('additive')).toBe('53 people');
		expect(usual.value('additive')).toBeCloseTo(52.857, 3);
		expect(usual.text('compounded')).toBe('52 people');
		expect(usual.value('compounded')).toBeCloseTo(51.325, 3);
		expect(usual.text('separate')).toBe('40 agents');
	});

	it('prints the worked table with the answer marked', () => {
		expect(result().table('around')).toEqual([
			['34', '56.5%', '51.8%', '71.2 s', '92.6%'],
			['35', '44.0%', '64.8%', '39.6 s', '90.0%'],
			['36', '33.7%', '74.6%', '23.6 s', '87.5%'],
			['37', '25.5%', '82.0%', '14.6 s', '85.1%'],
			['38', '19.0%', '87.4%', '9.2 s', '82.9%'],
			['39', '14.0%', '91.3%', '5.9 s', '80.8%'],
			['40', '10.1%', '94.1%', '3.7 s', '78.8%'],
		]);
		const around = result().tables.find(({ id }) => id === 'around')!;
		expect(around.rows.filter(({ marked }) => marked).map(({ heading }) => heading)).toEqual([
			'37',
		]);
	});

	it('says the lessons of the example in words', () => {
		const words = result().sentences.join(' ');
		expect(words).toContain('With 36 it is 74.6%, below the promise of 80%.');
		expect(words).toContain('the load is 34.65 erlangs and 41 agents are needed');
		expect(words).toContain(
			'2 separate queues of 90 calls need 20 agents each, 40 together: 3 more',
		);
		expect(words).toContain('37 / (1 − 30%) = 52.86, so 53 people');
		expect(words).toContain('37 × 1.3 = 48.1 is too few');
		expect(words).toContain('between about 154 and 206 in 19 of 20 intervals');
		expect(words).toContain('shrinkage is 27.9% and the need 51.32, so 52');
	});

	it('checks a number that the reader gives', () => {
		const given = result({ agents: 34 });
		expect(given.outputs.find(({ main }) => main)).toMatchObject({ id: 'level', text: '51.8%' });
		expect(given.sentences.join(' ')).toContain('below the promise of 80%. It takes 37.');
		expect(given.warnings.join(' ')).toContain('At 92.6% occupancy');
		expect(result({ agents: 40 }).sentences.join(' ')).toContain('needs 37, 3 fewer');
	});

	it('says where Erlang C has no answer, and gives that of Erlang A', () => {
		const over = result({ agents: 30 });
		expect(over.value('asa')).toBeUndefined();
		expect(over.text('level')).toBe('0.0%');
		expect(over.warnings[0]).toContain('30 agents cannot keep up with 31.5 erlangs');
		expect(over.table('models')[2]).toEqual([
			'Average speed of answer',
			'without end',
			expect.stringMatching(/ s$/),
		]);
		expect(over.outputs.every(({ value }) => Number.isFinite(value))).toBe(true);
	});

	it('warns of what fails for these values', () => {
		const warnings = (changes: Inputs) =>
			result({ day: '', queues: 1, ...changes }).warnings.join(' ');
		expect(warnings({ calls: 10 })).toContain('In a team of 4 one person decides');
		expect(warnings({ aht: 1500 })).toContain('fills 83.3% of the interval');
		expect(warnings({ calls: 1 })).toContain('One agent works alone');
		expect(warnings({})).toContain('2.5% hang up, about 4.4 of 180 calls');
		expect(warnings({ agents: 45 })).not.toContain('hang up');
		expect(warnings({})).not.toContain('every agent being able');
		expect(warnings({ queues: 2 })).toContain('between 37 and 40 agents');
	});

	it('refuses values that are impossible together, at the field', () => {
		expect(problem({ calls: 100_000, aht: 7200 })).toMatchObject({ field: 'calls' });
		expect(problem({ away: 31 })).toMatchObject({ field: 'away' });
		expect(problem({ day: '09:00 x 300' })).toMatchObject({ field: 'day' });
	});

	it('leaves the day out when the field is empty', () => {
		expect(result({ day: '' }).tables.map(({ id }) => id)).toEqual(['around', 'models', 'pooling']);
		expect(result().tables.map(({ id }) => id)).toContain('day');
		expect(result().table('day')).toHaveLength(20);
	});

	it('answers for one call and for 20,000 erlangs', () => {
		expect(result({ calls: 1, aht: 10, minutes: 60, day: '' }).text('agents')).toBe('1 agent');
		const large = result({ calls: 100_000, aht: 360, day: '' });
		expect(large.value('load')).toBe(20_000);
		expect(large.value('agents')).toBeLessThan(20_100);
		for (const sentence of [...large.sentences, ...large.warnings]) {
			expect(sentence).not.toMatch(/NaN|Infinity|undefined/);
		}
	});

	it('writes fields that are ready for the page', () => {
		const fields = erlangMethod.groups.flatMap((group) => group.fields);
		expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
		for (const field of fields) {
			if (field.kind !== 'number') continue;
			expect(field.usual).toBeGreaterThanOrEqual(field.min);
			expect(field.usual).toBeLessThanOrEqual(field.max);
		}
	});
});
