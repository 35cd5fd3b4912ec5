import { minutesOf } from '../../../teach/course/read.ts';
import { h } from '../../../platform/h.ts';

/**
 * A field for minutes, 1 to 10,000.
 *
 * @param value what stands in it at first; 0 and '' leave it empty
 * @param changed called with each letter; undefined while there is no such number in the field
 */
export function minutesField(
	label: string,
	value: number | string,
	changed: (value: number | undefined) => void,
): HTMLInputElement {
	const field = h('input', {
		type: 'number',
		min: 1,
		max: 10_000,
		class: 'cb-number',
		'aria-label': label,
		value: value === 0 ? '' : value,
	});
	field.addEventListener('input', () => changed(minutesOf(field.valueAsNumber).minutes));
	return field;
}

/** An item or a session with other minutes, or with none of its own. */
export function withMinutes<T extends { minutes?: number }>(
	old: T,
	minutes: number | undefined,
): T {
	const { minutes: _, ...rest } = old;
	return { ...rest, ...(minutes !== undefined && { minutes }) } as T;
}
