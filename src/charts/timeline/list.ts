import { timelineWords } from '../../strings/timeline.ts';
import { element, escape } from '../shared/markup.ts';
import type { PlacedEvent, TimelineModel } from './model.ts';

/** How a source is named and where it is found. */
export type SourceLink = (key: string) => { text: string; href: string };

/** The address of a page of the atlas, below the base path. */
export type PageLink = (path: string) => string;

/** Pauses of at least this many years are said in words. */
const LONG = 5;

/** The events as an ordered list: the content of a timeline. */
export function timelineList(
	{ events }: TimelineModel,
	sourceLink: SourceLink,
	pageLink: PageLink,
): string {
	return element(
		'ol',
		{ class: 'timeline-list' },
		events.map((event) => item(event, sourceLink(event.source), pageLink)).join(''),
	);
}

function item(
	{ year, title, text, grade, gap, page }: PlacedEvent,
	source: ReturnType<SourceLink>,
	pageLink: PageLink,
) {
	return element(
		'li',
		{},
		[
			gap !== undefined && gap >= LONG
				? element('p', { class: 'later' }, timelineWords.later(gap))
				: '',
			element(
				'p',
				{ class: 'when' },
				element('time', { datetime: String(year).padStart(4, '0') }, String(year)),
			),
			element(
				'p',
				{ class: 'what' },
				page === undefined ? escape(title) : element('a', { href: pageLink(page) }, escape(title)),
			),
			element('p', {}, escape(text)),
			element(
				'p',
				{ class: 'proof' },
				`${timelineWords.grade} ${element('b', {}, grade)}. ${timelineWords.source} ${element('a', { href: source.href }, escape(source.text))}`,
			),
		].join(''),
	);
}
