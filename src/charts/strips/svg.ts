import { scaleLinear, scaleLog } from 'd3';
import { regionGroups } from '../../corpus/regions.ts';
import { element } from '../shared/markup.ts';
import { describeStrip } from './describe.ts';
import type { Field, FieldValue } from './field.ts';
import type { Strip } from './model.ts';

const WIDTH = 320;
const HEIGHT = 22;
const MIDDLE = 9;
const INSET = 7;

/** What all strips of an indicator draw alike. */
interface Ground {
	at: (value: number) => number;
	marks: string;
}

const grounds = new WeakMap<Field, Ground>();

/**
 * Draws a strip: a stroke for each destination, dots for the region, a triangle at the median, a
 * red dot for the country. Its places are whole units of the drawing, which keeps 45 of them small.
 */
export function stripSvg(strip: Strip): string {
	const { field, country, region, value } = strip;
	const { at, marks } = groundOf(field);
	const peers = field.values.filter(
		(other) => other.region === region && other.country !== country,
	);
	const name = describeStrip(strip);
	return element(
		'svg',
		{ class: 'strip', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': name },
		[
			marks,
			peers.length > 0
				? element('path', {
						class: `peers r-${regionGroups[region].key}`,
						d: along(peers, at, `M% ${MIDDLE}h0`, 'm% 0h0'),
					})
				: '',
			value ? own(strip, at(value.number)) : '',
		].join(''),
	);
}

function groundOf(field: Field): Ground {
	const known = grounds.get(field);
	if (known) return known;
	const low = field.values[0]?.value ?? 0;
	const high = field.values.at(-1)?.value ?? 1;
	const scale = (field.log ? scaleLog() : scaleLinear())
		.domain([low, high])
		.range([INSET, WIDTH - INSET])
		.clamp(true);
	const at = (value: number) => Math.round(scale(value));
	const ground = {
		at,
		marks: [
			element('path', { class: 'line', d: `M${INSET} ${MIDDLE}H${WIDTH - INSET}` }),
			field.values.length > 0
				? element('path', {
						class: 'others',
						d: along(field.values, at, `M% ${MIDDLE - 4}v8`, 'm%-8v8'),
					})
				: '',
			field.median === undefined
				? ''
				: element('path', { class: 'median', d: `M${at(field.median)} ${MIDDLE + 6}l-4 7h8z` }),
		].join(''),
	};
	grounds.set(field, ground);
	return ground;
}

/** A path with one mark at each value, low to high; marks that would cover each other are drawn once. */
function along(
	values: readonly FieldValue[],
	at: (value: number) => number,
	first: string,
	next: string,
): string {
	const places = [...new Set(values.map(({ value }) => at(value)))];
	return places
		.map((x, index) => {
			const before = places[index - 1];
			return before === undefined ? first.replace('%', `${x}`) : next.replace('%', `${x - before}`);
		})
		.join('');
}

/** A value beyond all destinations stands at the edge with an arrowhead that points outward. */
function own({ field, value }: Strip, x: number): string {
	const number = value?.number ?? 0;
	const low = field.values[0]?.value ?? number;
	const high = field.values.at(-1)?.value ?? number;
	const beyond = number > high ? 1 : number < low ? -1 : 0;
	const ring = value?.rank === 'misleading' ? ' ring' : '';
	return [
		element('circle', { class: `this${ring}`, cx: x, cy: MIDDLE, r: 5 }),
		beyond === 0
			? ''
			: element('path', {
					class: 'beyond',
					d: `M${x + 7 * beyond} ${MIDDLE - 4}l${4 * beyond} 4l${-4 * beyond} 4`,
				}),
	].join('');
}
