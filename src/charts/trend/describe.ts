import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { atStart, inSentence } from '../../strings/country.ts';
import {
	compoundGrowth,
	courseText,
	direction,
	directions,
	endsOf,
	isAmount,
	largestFall,
} from './change.ts';
import { crossingsOf } from './crossings.ts';
import { gapsOf, type Line, type LinePoint } from './line.ts';
import type { TrendModel } from './model.ts';
import { percent, shownText } from './shown-text.ts';
import { comparesValues, type LineView } from './view.ts';

/** Pairs of places named at most; the rest is counted. */
const MOST_CROSSINGS = 3;

/** The lines in sentences, each computed from the values shown. */
export function describeTrend(model: TrendModel): string[] {
	return [...describeLines(model, model.lines), ...absentSentences(model)];
}

/** Sentences on any lines of one view: each line's course, the falls, who passed whom, the gaps. */
export function describeLines(view: LineView, lines: readonly Line[]): string[] {
	return [
		...lines.map((line) => courseSentence(view, line)),
		...formula(view, lines),
		...together(view, lines),
		...(view.mode === 'change' ? [] : fall(view, lines)),
		...(comparesValues(view) ? passing(lines) : []),
		...gaps(view, lines),
	];
}

function courseSentence(view: LineView, line: Line): string {
	const { unit } = view.facts;
	const [first, last] = endsOf(line);
	if (view.mode === 'change') return changesSentence(line);
	const growth = averageGrowth(view, line);
	const yearly =
		growth === undefined ? '' : `; that is ${percent(growth).replace('+', '')} a year on average`;
	const index =
		view.mode === 'index' ? ` Its index in ${last.year} is ${shownText(last.shown, view)}.` : '';
	return `${atStart(line)} ${courseText([first, last], unit)}${yearly}.${index}`;
}

/** Over at least two years, for amounts: over one it would repeat the change. */
function averageGrowth({ facts, mode }: LineView, line: Line): number | undefined {
	const [first, last] = endsOf(line);
	const short = last.year - first.year < 2 || direction(first, last, facts.unit) === 0;
	if (mode === 'change' || !isAmount(facts.unit) || short) return undefined;
	return compoundGrowth(first, last);
}

function formula(view: LineView, lines: readonly Line[]): string[] {
	return lines.some((line) => averageGrowth(view, line) !== undefined)
		? [
				'The yearly average is the compound annual growth rate: the even rate from first to last value.',
			]
		: [];
}

function changesSentence({ points, ...line }: Line): string {
	const name = atStart(line);
	const sorted = points.toSorted((a, b) => a.shown - b.shown || a.year - b.year);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) return '';
	const [least, most] = [percent(low.shown), percent(high.shown)];
	if (low === high) return `${name} has one change: ${least} in ${low.year}.`;
	if (least === most) {
		const years = points.map(({ year }) => String(year));
		return `${name} changed by ${least} in each of the years ${listOf(years)}.`;
	}
	const falls = points.filter(({ shown }) => shown < 0).length;
	return `${name} ranges from ${least} in ${low.year} to ${most} in ${high.year}; the value fell in ${falls} of ${points.length} years.`;
}

/** What all lines have in common, or how many differ. */
function together({ facts, mode }: LineView, lines: readonly Line[]): string[] {
	const compared = lines.filter(({ points }) => points.length > 1);
	if (compared.length < 2 || mode === 'change') return [];
	const { all, every, rose, fell } = directions(compared, facts.unit);
	if (rose === all) return [`${every} are higher in their last year than in their first.`];
	if (fell === all) return [`${every} are lower in their last year than in their first.`];
	return [`From first to last year ${rose} of ${all} rose and ${fell === 0 ? 'none' : fell} fell.`];
}

function fall({ facts: { unit } }: LineView, lines: readonly Line[]): string[] {
	const found = largestFall(lines, unit);
	if (!found) {
		const adjacent = lines.some(({ points }) => points.some(follows));
		return adjacent ? ['No value is lower than that of the year before.'] : [];
	}
	const { line, from, to } = found;
	const size =
		isAmount(unit) && from.value > 0 ? ` (${percent((to.value / from.value - 1) * 100)})` : '';
	return [
		`The largest fall from one year to the next is that of ${inSentence(line)}: from ${formatValue(from.value, unit)} in ${from.year} to ${formatValue(to.value, unit)} in ${to.year}${size}.`,
	];
}

function follows(point: LinePoint, index: number, points: readonly LinePoint[]): boolean {
	return points[index - 1]?.year === point.year - 1;
}

function passing(lines: readonly Line[]): string[] {
	const crossings = crossingsOf(lines);
	if (crossings.length === 0) {
		return lines.length > 1 && shareYears(lines)
			? ['The order of the places is the same at the end as at the start.']
			: [];
	}
	const named = crossings
		.slice(0, MOST_CROSSINGS)
		.map(
			({ winner, loser, from, to }) =>
				`${atStart({ name: winner })} passed ${inSentence({ name: loser })} between ${from} and ${to}.`,
		);
	const more = crossings.length - named.length;
	return more > 0 ? [...named, `${more} more pairs changed their order.`] : named;
}

function shareYears(lines: readonly Line[]): boolean {
	const compared = lines.filter(({ misleading }) => misleading === undefined);
	const years = compared.map(({ points }) => new Set(points.map(({ year }) => year)));
	return (
		years.length > 1 &&
		years.every((set, index) =>
			years
				.slice(index + 1)
				.every((other) => [...set].filter((year) => other.has(year)).length > 1),
		)
	);
}

function gaps({ mode }: LineView, lines: readonly Line[]): string[] {
	const places = lines.flatMap((line) => {
		const found = gapsOf(line.points).map(([from, to]) => {
			const [first, last] = [from.year + 1, to.year - 1];
			return first === last ? `${first}` : `${first} to ${last}`;
		});
		return found.length === 0 ? [] : [`${line.name} (${found.join(', ')})`];
	});
	if (places.length === 0) return [];
	return [
		`No ${mode === 'change' ? 'change' : 'value'} between the years shown: ${listOf(places)}.`,
	];
}

function absentSentences({ absent, mode }: TrendModel): string[] {
	if (absent.length === 0) return [];
	const what = mode === 'value' ? 'value' : 'line';
	return [`No ${what}: ${listOf(absent.map(({ name }) => name))}.`];
}
