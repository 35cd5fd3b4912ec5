import { columnsOf, headerRow, rowsOfIndicator, type Layout } from './layout.ts';
import { narrow } from './narrow.ts';

const COLUMNS = ['ref_area', 'indicator', 'time', 'obs_value'];
const BREAKDOWNS = ['sex', 'classif1', 'classif2'];
/** Letters before the colon of a source, for example BA:259. */
const SURVEYS: ReadonlyMap<string, string> = new Map([['BA', 'labor force survey']]);
const STATUS: ReadonlyMap<string, string> = new Map([
	['B', 'break in series'],
	['U', 'unreliable'],
]);

/** A bulk file of ILOSTAT: a row a value, with sex and up to two classifications. */
export const ilostat: Layout = {
	name: 'ILOSTAT bulk file',
	expects: 'ref_area, source, indicator, sex, classif1, time, obs_value, obs_status',
	matches: ({ lines }) => headerRow(lines, COLUMNS) >= 0,
	read(request) {
		const { lines, indicator, where, faults } = request;
		const wanted = rowsOfIndicator(
			request,
			COLUMNS,
			({ cell }) => cell.indicator,
			(code = '') => plain(code) === plain(indicator.code),
		);
		const breakdowns = columnsOf(lines, COLUMNS, BREAKDOWNS);
		return narrow(wanted, breakdowns, where, faults).map(({ line, cell }) => {
			const survey = SURVEYS.get((cell.source ?? '').split(':')[0] ?? '');
			const note = [survey, STATUS.get(cell.obs_status ?? '')].filter(Boolean).join('; ');
			return {
				line,
				place: cell.ref_area ?? '',
				year: cell.time ?? '',
				value: cell.obs_value ?? '',
				...(note && { note }),
			};
		});
	},
};

/** Data files leave out the frequency at the end of the code, "_A" for a year. */
function plain(code: string): string {
	return code.replace(/_[AQM]$/, '');
}
