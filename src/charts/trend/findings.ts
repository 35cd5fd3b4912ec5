import { listOf } from '../../strings/english.ts';
import { atStart, inSentence } from '../../strings/country.ts';
import { compoundGrowth, courseText, directions, endsOf, isAmount } from './change.ts';
import { crossingsOf } from './crossings.ts';
import type { Line } from './line.ts';
import type { TrendModel } from './model.ts';
import { percent, shownText } from './shown-text.ts';
import { comparesValues, type LineView } from './view.ts';

/** Headlines that are true of the lines, the one about the first chosen place before the others. */
export function trendFindings(model: TrendModel): string[] {
	const first = model.lines.find(({ country }) => country === model.first);
	return lineFindings(model, model.lines, first);
}

/** Headlines on any lines of one view; never empty. `first` is the place a reader asked about. */
export function lineFindings(
	view: LineView,
	lines: readonly Line[],
	first: Line | undefined,
	noun = 'places',
): string[] {
	const about = first ?? (lines.length === 1 ? lines[0] : undefined);
	const own = about ? [ownFinding(view, about)] : [];
	if (view.mode === 'change') return [...own, ...largestRise(lines)];
	if (!view.facts.ranked && own.length > 0) return own;
	return [
		...own,
		...fastest(view, lines),
		...together(view, lines, noun),
		...highest(view, lines),
		...(comparesValues(view) ? passing(lines) : []),
	];
}

function ownFinding(view: LineView, line: Line): string {
	if (view.mode === 'value') return `${atStart(line)} ${courseText(endsOf(line), view.facts.unit)}`;
	const [start, last] = endsOf(line);
	if (view.mode === 'index') {
		const base = view.base === 'own' || view.base === undefined ? start.year : view.base;
		return `${atStart(line)} stands at ${shownText(last.shown, view)} in ${last.year}, with ${base} as 100`;
	}
	const falls = line.points.filter(({ shown }) => shown < 0).length;
	return falls === 0
		? `The value of ${inSentence(line)} fell in none of the ${line.points.length} years with a change`
		: `The value of ${inSentence(line)} fell in ${falls} of ${line.points.length} years`;
}

/** The fastest growth among places with the same first and last year. */
function fastest({ facts: { unit } }: LineView, lines: readonly Line[]): string[] {
	if (!isAmount(unit)) return [];
	const compared = comparable(lines);
	const [start, end] = compared.map(endsOf)[0] ?? [];
	const growths = compared.flatMap((line) => {
		const [first, last] = endsOf(line);
		const growth = compoundGrowth(first, last);
		const same = first.year === start?.year && last.year === end?.year;
		return growth !== undefined && same ? [{ name: line.name, growth }] : [];
	});
	if (growths.length < 2 || growths.length < compared.length || !start || !end) return [];
	const top = growths.toSorted((a, b) => b.growth - a.growth)[0];
	if (!top || top.growth <= 0) return [];
	const rate = percent(top.growth);
	const names = growths.filter(({ growth }) => percent(growth) === rate).map(inSentence);
	if (names.length === growths.length) return [];
	return [
		`${atStart({ name: listOf(names) })} grew fastest from ${start.year} to ${end.year}: ${rate.replace('+', '')} a year on average`,
	];
}

function together({ facts }: LineView, lines: readonly Line[], noun: string): string[] {
	const compared = lines.filter(({ points }) => points.length > 1);
	if (compared.length < 2) return [];
	const { all, every, rose, fell } = directions(compared, facts.unit);
	if (rose === all) return [`${every} ${noun} rose from their first year to their last`];
	if (fell === all) return [`${every} ${noun} fell from their first year to their last`];
	return [
		`${rose} of ${all} ${noun} rose from their first year to their last, ${fell === 0 ? 'none' : fell} fell`,
	];
}

function highest(view: LineView, lines: readonly Line[]): string[] {
	const lasts = (comparable(lines).length > 0 ? comparable(lines) : lines).map((line) => ({
		name: line.name,
		last: endsOf(line)[1],
	}));
	const top = lasts.toSorted((a, b) => b.last.shown - a.last.shown)[0];
	if (!top) return [];
	const text = shownText(top.last.shown, view);
	const tied = lasts.filter(({ last }) => shownText(last.shown, view) === text);
	const names = atStart({ name: listOf(tied.map(inSentence)) });
	if (lasts.length === 1) return [`${names} has ${text} in ${top.last.year}`];
	return tied.length === 1
		? [`${names} is highest at the end with ${text} in ${top.last.year}`]
		: [`${names} share the highest last number, ${text}`];
}

function passing(lines: readonly Line[]): string[] {
	return crossingsOf(lines)
		.slice(0, 1)
		.map(
			({ winner, loser, from, to }) =>
				`${atStart({ name: winner })} passed ${inSentence({ name: loser })} between ${from} and ${to}`,
		);
}

function largestRise(lines: readonly Line[]): string[] {
	const changes = lines.flatMap(({ name, points }) => points.map((point) => ({ name, point })));
	const top = changes.toSorted((a, b) => b.point.shown - a.point.shown)[0];
	if (!top) return [];
	if (top.point.shown <= 0) return ['No change on the year before is a rise'];
	const rise = percent(top.point.shown);
	const tied = changes.filter(({ point }) => percent(point.shown) === rise);
	const places = tied.map(({ name, point }) => `${inSentence({ name })} in ${point.year}`);
	return [`The largest rise in one year is ${rise}: ${listOf(places)}`];
}

function comparable(lines: readonly Line[]): Line[] {
	return lines.filter(({ misleading }) => misleading === undefined);
}
