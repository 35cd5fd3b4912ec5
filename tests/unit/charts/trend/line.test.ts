import { expect, it } from 'vitest';
import { bridgesOf, gapsOf, isBreak, runsOf } from '../../../../src/charts/trend/line.ts';
import { bridgePath, linePath } from '../../../../src/charts/trend/path.ts';
import { lineOf } from './lines.ts';

const { points } = lineOf('A', { 2010: 1, 2011: 2, 2013: 3, 2017: 4, 2018: 5 });
const years = (groups: readonly (readonly { year: number }[])[]) =>
	groups.map((group) => group.map(({ year }) => year));

it('breaks at every missing year and bridges only short gaps', () => {
	expect(years(runsOf(points))).toEqual([[2010, 2011], [2013], [2017, 2018]]);
	expect(years(gapsOf(points))).toEqual([
		[2011, 2013],
		[2013, 2017],
	]);
	expect(years(bridgesOf(points))).toEqual([[2011, 2013]]);
});

it('draws a line through runs only; an isolated point has none', () => {
	const locate = ({ year, shown }: (typeof points)[number]) => [year - 2010, shown] as const;
	expect(linePath(points, locate)).toBe('M0,1L1,2M7,4L8,5');
	expect(bridgePath(points, locate)).toBe('M1,2L3,3');
});

it('reads a break from the note', () => {
	const point = { year: 2010, value: 1, quality: 'official' as const };
	expect(isBreak({ ...point, note: 'labor force survey; break in series' })).toBe(true);
	expect(isBreak({ ...point, note: 'labor force survey' })).toBe(false);
	expect(isBreak(point)).toBe(false);
});
