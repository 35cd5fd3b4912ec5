import { expect, it } from 'vitest';
import { faintPath } from '../../../../src/charts/multiples/faint-path.ts';
import { lineOf } from '../trend/lines.ts';

it('steps by one year and whole pixels from point to point', () => {
	const lines = [lineOf('A', { 2010: 10.4, 2011: 7, 2012: 12 })];
	expect(faintPath(lines, 2008, (value) => value)).toBe('M2,10l1-3 1,5');
});

it('breaks where a year is missing and leaves single points out', () => {
	const lines = [lineOf('A', { 2010: 1, 2011: 2, 2013: 5, 2015: 1, 2016: 1 })];
	expect(faintPath(lines, 2010, (value) => value)).toBe('M0,1l1,1M5,1l1,0');
});

it('rounds places, not steps, so that errors do not add up', () => {
	const lines = [lineOf('A', { 2010: 0, 2011: 0.4, 2012: 0.8, 2013: 1.2 })];
	expect(faintPath(lines, 2010, (value) => value)).toBe('M0,0l1,0 1,1 1,0');
});
