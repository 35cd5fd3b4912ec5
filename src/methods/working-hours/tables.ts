import { chainTable, meetingTable } from './day-tables.ts';
import type { Report } from './report.ts';
import type { HoursTable } from './table-cells.ts';
import { changesTable, nightTable, sharedTable, workingTable } from './year-tables.ts';

/** All numbers of a report as tables. Hours are exported in minutes. */
export function tablesOf(report: Report): HoursTable[] {
	return [
		...(report.sites.length > 0
			? [sharedTable(report), nightTable(report), workingTable(report)]
			: []),
		...meetingTable(report),
		...chainTable(report),
		changesTable(report),
	];
}
