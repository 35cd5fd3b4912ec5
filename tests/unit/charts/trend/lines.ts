import { transform } from '../../../../src/charts/trend/transform.ts';
import type { Line } from '../../../../src/charts/trend/line.ts';
import type { Series } from '../../../../src/charts/shared/series.ts';

/** A place with values by year, for tests that need no more. */
export function seriesOf(
	name: string,
	values: Readonly<Record<number, number>>,
	more: Partial<Series> = {},
): Series {
	return {
		country: name.slice(0, 3).toUpperCase(),
		name,
		region: 'asia',
		points: Object.entries(values).map(([year, value]) => ({
			year: Number(year),
			value,
			quality: 'official',
		})),
		...more,
	};
}

/** The same as a line of values. */
export function lineOf(...series: Parameters<typeof seriesOf>): Line {
	const [line] = transform([seriesOf(...series)], 'value').lines;
	if (!line) throw new Error('no line');
	return line;
}
