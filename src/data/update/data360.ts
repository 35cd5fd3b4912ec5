import { columnsOf, headerRow, rowsOfIndicator, type Layout } from './layout.ts';
import { narrow } from './narrow.ts';

const COLUMNS = ['REF_AREA', 'INDICATOR', 'TIME_PERIOD', 'OBS_VALUE'];
const BREAKDOWNS = [
	...['FREQ', 'SEX', 'AGE', 'URBANISATION', 'UNIT_MEASURE', 'UNIT_TYPE'],
	...['COMP_BREAKDOWN_1', 'COMP_BREAKDOWN_2', 'COMP_BREAKDOWN_3'],
];
/** Normal value, estimated by the publisher, provisional. */
const STATUS_NOTES: ReadonlyMap<string, string> = new Map([
	['E', 'estimated by the publisher'],
	['P', 'provisional'],
	['B', 'break in series'],
]);

/** World Bank Data360, also for data of other publishers: a row a value, columns in SDMX names. */
export const data360: Layout = {
	name: 'World Bank Data360',
	expects: COLUMNS.join(', '),
	matches: ({ lines }) => headerRow(lines, COLUMNS) >= 0,
	read(request) {
		const { lines, indicator, where, faults } = request;
		const wanted = rowsOfIndicator(
			request,
			COLUMNS,
			({ cell }) => cell.INDICATOR,
			(code) => code === indicator.code,
		);
		const breakdowns = columnsOf(lines, COLUMNS, BREAKDOWNS);
		return narrow(wanted, breakdowns, where, faults).map(({ line, cell }) => {
			const note = STATUS_NOTES.get(cell.OBS_STATUS ?? '');
			return {
				line,
				place: cell.REF_AREA ?? '',
				year: cell.TIME_PERIOD ?? '',
				value: cell.OBS_STATUS === 'O' || cell.OBS_STATUS === 'M' ? '' : (cell.OBS_VALUE ?? ''),
				...(cell.UNIT_MULT && { multiplier: Number(cell.UNIT_MULT) }),
				...(note !== undefined && { note }),
			};
		});
	},
};
