import { scaleLinear, scaleLog } from 'd3';
import { formatValue } from '../../data/format-value.ts';
import { element } from '../shared/markup.ts';
import type { Strip } from './model.ts';

const WIDTH = 320;
const HEIGHT = 22;
const MIDDLE = 9;
const INSET = 6;
/** Beyond this ratio of largest to smallest a linear strip would press most countries together. */
const LOG_FROM_RATIO = 100;

/** Draws a strip: a stroke for each destination, a triangle at the median, a red dot for the country. */
export function stripSvg({ indicator, values, median, value }: Strip): string {
	const low = values[0]?.value ?? 0;
	const high = values.at(-1)?.value ?? 1;
	const scale = low > 0 && high / low > LOG_FROM_RATIO ? scaleLog() : scaleLinear();
	const x = scale
		.domain([low, high])
		.range([INSET, WIDTH - INSET])
		.clamp(true);
	const at = (number: number) => Math.round(x(number) * 10) / 10;
	const strokes = values.map((other) => `M${at(other.value)} ${MIDDLE - 4}v8`).join('');
	const name = value
		? `${indicator.shortName}: ${value.text} in ${value.year}; median of ${values.length} destinations ${formatValue(median, indicator.unit)}`
		: `${indicator.shortName}: no value; median of ${values.length} destinations ${formatValue(median, indicator.unit)}`;
	const marks = [
		element('path', { class: 'grid', d: `M${INSET} ${MIDDLE}H${WIDTH - INSET}` }),
		element('path', { class: 'tick', d: strokes }),
		element('path', { class: 'med', d: `M${at(median)} ${MIDDLE + 6}l-4 7h8z` }),
		value ? element('circle', { class: 'this', cx: at(value.number), cy: MIDDLE, r: 6 }) : '',
	];
	const frame = { class: 'chart strip', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img' };
	return element('svg', { ...frame, 'aria-label': name }, marks.join(''));
}
