import type { Indicator } from '../../schemas/indicator.ts';
import { recordsBelow, type NamedRow } from './delimited.ts';
import type { Layout, Fault } from './layout.ts';
import { narrow } from './narrow.ts';

const FIXED = ['Year', 'Economy', 'Economy Label'];
/** UNCTADstat gives money in millions of US dollars. */
const MILLION = 6;

/**
 * A file of UNCTADstat: year, economy, further dimensions each with a label, then for every measure
 * its value, a footnote and why it is missing. Older files write the columns with spaces, newer
 * ones with underscores and "Value" at the end.
 */
export const unctad: Layout = {
	name: 'UNCTADstat',
	expects: 'Year, Economy, Economy Label, …, US$ at current prices in millions',
	matches: ({ lines }) => headerOf(lines[0]?.cells) !== undefined,
	read({ lines, indicator, where, faults }) {
		const header = headerOf(lines[0]?.cells) ?? [];
		const rows = recordsBelow([{ number: 1, cells: header }, ...lines.slice(1)], 0);
		const measure = chooseMeasure(header, where, faults);
		if (measure === undefined) return [];
		const dimensions = header.filter(
			(name) => name.endsWith(' Label') && !FIXED.includes(name) && name !== 'Period Label',
		);
		const slice = narrow(rows, dimensions, flowOf(indicator, dimensions, rows, where), faults);
		return slice.map(({ line, cell }) => ({
			line,
			place: cell.Economy ?? '',
			year: cell.Year ?? '',
			value: cell[measure] ?? '',
			...(/in millions/i.test(measure) && { multiplier: MILLION }),
			...(cell[`${measure} Footnote`] && { note: cell[`${measure} Footnote`] ?? '' }),
		}));
	},
};

/** The header in the older spelling; undefined when it is none of UNCTADstat. */
function headerOf(cells: readonly string[] | undefined): string[] | undefined {
	const header = cells?.map((name) =>
		name
			.replaceAll('_', ' ')
			.replace(/^US at/, 'US$ at')
			.replace(/ MissingValue$/, ' Missing value')
			.replace(/ Value$/, ''),
	);
	return header && FIXED.every((name) => header.includes(name)) ? header : undefined;
}

function chooseMeasure(
	header: readonly string[],
	where: ReadonlyMap<string, string>,
	faults: Fault[],
): string | undefined {
	const labels = new Set(
		header.filter((name) => name.endsWith(' Label')).map((n) => n.slice(0, -6)),
	);
	const measures = header.filter(
		(name) =>
			name !== 'Year' &&
			name !== 'Period' &&
			!labels.has(name) &&
			!/ (Label|Footnote|Missing value)$/.test(name),
	);
	const asked = where.get('measure');
	const chosen = asked ?? measures.find((name) => name === 'US$ at current prices in millions');
	if (chosen !== undefined && measures.includes(chosen)) return chosen;
	if (asked === undefined && measures.length === 1) return measures[0];
	faults.push({
		line: 1,
		what: `The file measures ${measures.join('; ') || 'nothing'}, and it is not said which is meant.`,
		fix: `Choose one: --where "measure=${measures[0] ?? ''}".`,
	});
	return undefined;
}

/** Exports or imports, as the code of the indicator ends; what was asked for goes first. */
function flowOf(
	{ code }: Indicator,
	dimensions: readonly string[],
	rows: readonly NamedRow[],
	where: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	if (where.has('Flow Label') || !dimensions.includes('Flow Label')) return where;
	const start = code.endsWith('_EXP') ? 'Export' : code.endsWith('_IMP') ? 'Import' : undefined;
	const flow = rows
		.map(({ cell }) => cell['Flow Label'] ?? '')
		.find((n) => start && n.startsWith(start));
	return flow === undefined ? where : new Map([...where, ['Flow Label', flow]]);
}
