import { dayWords as words } from '../../strings/erlang.ts';
import { DAY, readTime, timeText } from './clock.ts';
import { columnsOf, firstColumns, splitLine, type Columns } from './day-columns.ts';
import { MOST_AHT, MOST_CALLS, MOST_INTERVALS, MOST_MINUTES, LEAST_MINUTES } from './limits.ts';

/** One line of the table of a day. */
export interface DayLine {
	/** Where it stands in what was pasted, from 1. */
	line: number;
	/** Minutes after midnight. */
	start: number;
	calls: number;
	/** Seconds. */
	aht: number;
}

/** What was read, and a sentence with a line number for everything that was not understood. */
export interface DayLines {
	lines: readonly DayLine[];
	/** Minutes of one interval; undefined with a single line. */
	minutes: number | undefined;
	problems: readonly string[];
}

/**
 * Reads the intervals of a day: a line each with start, calls and handle time, separated by spaces,
 * tabs, commas or semicolons. A first line of names may give another order. A day may pass midnight.
 */
export function readDay(text: string): DayLines {
	const written = text
		.split(/\r?\n/)
		.map((content, index) => ({ content: content.trim(), line: index + 1 }))
		.filter(({ content }) => content !== '');
	const [first, ...rest] = written;
	const header = first && !/^"?\d/.test(first.content) ? columnsOf(first.content) : undefined;
	if (header === 'unknown') {
		return { lines: [], minutes: undefined, problems: [words.header(first?.line ?? 1)] };
	}
	const body = header ? rest : written;
	if (body.length > MOST_INTERVALS) {
		return { lines: [], minutes: undefined, problems: [words.tooMany(body.length)] };
	}
	const read = body.map(({ content, line }) => readLine(content, line, header ?? firstColumns));
	const lines = read.filter((item) => typeof item !== 'string');
	const minutes = stepOf(lines);
	const problems = read.filter((item) => typeof item === 'string');
	return {
		lines,
		minutes,
		// Where lines are missing because they could not be read, gaps say nothing new.
		problems: problems.length > 0 ? problems : orderProblems(lines, minutes),
	};
}

function readLine(content: string, line: number, columns: Columns): DayLine | string {
	const cells = splitLine(content);
	const [time = '', calls = '', aht = ''] = columns.map((column) => cells[column] ?? '');
	const start = readTime(time);
	if (start === undefined) return words.noTime(line, time);
	if (calls === '') return words.missing(line, time, 'calls');
	if (aht === '' && calls !== '0') return words.missing(line, time, 'aht');
	if (columns === firstColumns && cells.length > 3) return words.tooManyCells(line, cells.length);
	const [callNumber, ahtNumber] = [numberOf(calls), numberOf(aht || '0')];
	if (callNumber === undefined || callNumber > MOST_CALLS) return words.noCalls(line, calls);
	if (ahtNumber === undefined || ahtNumber > MOST_AHT || (ahtNumber < 1 && callNumber > 0)) {
		return words.noSeconds(line, aht);
	}
	return { line, start, calls: callNumber, aht: ahtNumber };
}

/** A number from zero, also with grouping commas. */
function numberOf(text: string): number | undefined {
	const clean = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
	return /^(\d+\.?\d*|\.\d+)$/.test(clean) ? Number(clean) : undefined;
}

/** The shortest step from a line to the next, so that a gap shows as a longer one. */
function stepOf(lines: readonly DayLine[]): number | undefined {
	const steps = pairsOf(lines)
		.map(([before, next]) => (next.start - before.start + DAY) % DAY)
		.filter((step) => step > 0);
	return steps.length > 0 ? Math.min(...steps) : undefined;
}

function orderProblems(lines: readonly DayLine[], minutes: number | undefined): string[] {
	const known = new Map<number, number>();
	const problems: string[] = [];
	for (const [index, { line, start }] of lines.entries()) {
		const twin = known.get(start);
		if (twin !== undefined) problems.push(words.twice(line, timeText(start), twin));
		known.set(start, line);
		const before = lines[index - 1];
		if (twin !== undefined || !before || minutes === undefined) continue;
		const step = (start - before.start + DAY) % DAY;
		if (step === minutes) {
			if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
				return [words.length(line, minutes)];
			}
		} else if (start < before.start) {
			problems.push(words.order(line, timeText(start), timeText(before.start)));
		} else if (step % minutes === 0) {
			problems.push(words.gap(line, timeText(before.start + minutes), timeText(start)));
		} else {
			problems.push(words.uneven(line, timeText(before.start), timeText(start), minutes));
		}
	}
	return problems;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
	return items.slice(1).map((item, index) => [items[index] ?? item, item] as const);
}
