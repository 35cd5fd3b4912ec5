import { element, escape } from '../../../charts/shared/markup.ts';
import { clockText, daysText } from '../../../methods/working-hours/format.ts';
import type { PlannedPlace } from '../../../methods/working-hours/plan.ts';
import { hoursWords as words } from '../../../strings/working-hours.ts';

/** Working weeks that are offered; a link may bring others. */
const WEEKS: readonly (readonly number[])[] = [
	[1, 2, 3, 4, 5],
	[1, 2, 3, 4, 7],
	[1, 2, 3, 4, 5, 6],
	[1, 2, 3, 4, 6, 7],
	[1, 2, 3, 4, 5, 6, 7],
];

/**
 * One office with its shift and working days as a list item. The fields are fixed until the script
 * runs; `index` makes the ids, 0 is the client.
 */
export function officeHtml(
	{ place, shift, days }: PlannedPlace,
	key: string,
	index: number,
): string {
	const bad = `wh-bad-${index}`;
	const isClient = index === 0;
	return element(
		'li',
		{ class: 'wh-office', 'data-office': key },
		[
			element(
				'p',
				{ class: 'wh-name' },
				element('span', { class: `key r-${place.region}` }, ' ') +
					element('b', {}, escape(place.name)) +
					element('span', { class: 'note' }, escape(isClient ? words.client : place.detail)),
			),
			timeField('start', words.begins, place.name, shift.start, bad),
			timeField('end', words.ends, place.name, shift.end, bad),
			daysField(place.name, days),
			isClient
				? ''
				: element(
						'button',
						{
							type: 'button',
							class: 'act',
							'data-remove': '',
							'aria-label': words.remove(place.name),
							hidden: '',
						},
						words.removeShort,
					),
			element('p', { class: 'wh-bad', id: bad, 'data-bad': '', hidden: '' }, ' '),
		].join(''),
	);
}

function timeField(edge: string, label: string, name: string, minute: number, bad: string): string {
	const input = element('input', {
		class: 'field',
		type: 'text',
		value: clockText(minute),
		maxlength: 12,
		autocomplete: 'off',
		spellcheck: 'false',
		readonly: '',
		'data-time': edge,
		'aria-label': words.timeOf(label, name),
		'aria-describedby': bad,
	});
	return labelled(label, input);
}

function daysField(name: string, days: readonly number[]): string {
	const offered = WEEKS.some((week) => week.join('') === days.join('')) ? WEEKS : [...WEEKS, days];
	const options = offered.map((week) =>
		element(
			'option',
			{ value: week.join(''), selected: week.join('') === days.join('') ? '' : undefined },
			escape(daysText(week)),
		),
	);
	return labelled(
		words.workingDays,
		element(
			'select',
			{
				class: 'field',
				'data-days': '',
				'aria-label': words.timeOf(words.workingDays, name),
				disabled: '',
			},
			options.join(''),
		),
	);
}

function labelled(label: string, field: string): string {
	return element('label', {}, element('span', {}, label) + field);
}
