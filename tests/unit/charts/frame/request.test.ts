import { describe, expect, it } from 'vitest';
import { destinationRegions, readRequest } from '../../../../src/charts/frame/request.ts';

const request = (more: Record<string, string> = {}) =>
	readRequest({ id: 'fig-x', type: 'regions', measure: 'exports', ...more });

describe('a chart as an editor writes it', () => {
	it('shows all destinations with their newest values, unless told otherwise', () => {
		const { type, state } = request();
		expect(type).toBe('regions');
		expect(state).toMatchObject({ year: 'latest', places: [], scale: 'auto', path: false });
		expect(state.regions).toEqual(destinationRegions);
		expect(destinationRegions).not.toContain('client');
	});

	it('reads lists, years and choices', () => {
		const { state } = request({
			type: 'scatter',
			across: 'pay',
			places: 'PHL  IND',
			regions: 'asia africa',
			year: '2020',
			scale: 'log',
			path: 'yes',
		});
		expect(state).toMatchObject({
			across: 'pay',
			places: ['PHL', 'IND'],
			regions: ['asia', 'africa'],
			year: 2020,
			scale: 'log',
			path: true,
		});
	});

	it.each([
		[{ type: 'pie' }, 'type is "pie"'],
		[{ regions: 'atlantis' }, 'no region "atlantis"'],
		[{ year: '20' }, 'year is "20"'],
		[{ scale: 'cubic' }, 'scale is "cubic"'],
	])('names what is wrong: %j', (more, message) => {
		expect(() => request(more)).toThrow(`Chart fig-x: `);
		expect(() => request(more)).toThrow(message);
	});
});
