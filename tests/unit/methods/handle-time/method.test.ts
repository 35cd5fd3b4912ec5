import { describe, expect, it } from 'vitest';
import { handleTimeMethod } from '../../../../src/methods/handle-time/method.ts';
import { resultOf } from '../erlang/usual.ts';

describe('handle time, load and occupancy', () => {
	it('gives the worked example: 315 s, 31.5 erlangs, 85.1%', () => {
		const { text, sentences, warnings } = resultOf(handleTimeMethod);
		expect(text('aht')).toBe('315 s');
		expect(text('load')).toBe('31.5 erlangs');
		expect(text('occupancy')).toBe('85.1%');
		expect(sentences.join(' ')).toContain('180 × 315 / 1,800 = 31.5 erlangs');
		expect(warnings).toEqual([]);
	});

	it('warns at 34 agents, where occupancy is 92.6%, and where work exceeds agents', () => {
		expect(resultOf(handleTimeMethod, { agents: 34 }).warnings[0]).toContain('At 92.6% occupancy');
		const over = resultOf(handleTimeMethod, { agents: 31 });
		expect(over.text('occupancy')).toBe('101.6%');
		expect(over.warnings[0]).toContain('It takes at least 32');
		expect(over.table('agents').every(([, , idle]) => !idle!.startsWith('−'))).toBe(true);
	});

	it('refuses a contact without any time', () => {
		expect(() => resultOf(handleTimeMethod, { talk: 0, hold: 0, wrap: 0 })).toThrow(
			/at least one second/,
		);
	});
});
