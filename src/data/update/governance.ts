import { headerRow, rowsOfIndicator, type Layout } from './layout.ts';

const COLUMNS = ['code', 'year', 'indicator', 'estimate', 'stddev', 'nsource', 'pctrank'];

/**
 * The whole file of the Worldwide Governance Indicators saved as CSV: a row a country, year and
 * dimension ("cc" for control of corruption). The code of the indicator says which number is meant:
 * `CC.EST` the estimate, `CC.PER.RNK` the percentile rank.
 */
export const governance: Layout = {
	name: 'Worldwide Governance Indicators',
	expects: `${COLUMNS.join(', ')} (save the sheet of the workbook as CSV)`,
	matches: ({ lines }) => headerRow(lines, COLUMNS) >= 0,
	read(request) {
		const [dimension = '', ...kind] = request.indicator.code.toLowerCase().split('.');
		const column = kind[0] === 'per' ? 'pctrank' : 'estimate';
		const wanted = rowsOfIndicator(
			request,
			COLUMNS,
			({ cell }) => cell.indicator,
			(name) => name === dimension,
		);
		return wanted.map(({ line, cell }) => ({
			line,
			place: cell.code ?? '',
			year: cell.year ?? '',
			value: cell[column] ?? '',
			...(isNumber(cell.stddev) && {
				note: `standard error ${point(cell.stddev)}; ${sources(cell.nsource ?? '')}`,
			}),
		}));
	},
};

function isNumber(text: string | undefined): text is string {
	return text !== undefined && /\d/.test(text);
}

function point(text: string): string {
	return text.replace(',', '.');
}

function sources(count: string): string {
	return count === '1' ? '1 source' : `${count} sources`;
}
