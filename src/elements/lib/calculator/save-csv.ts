import type { Method } from '../../../methods/method.ts';
import type { Shown } from './result-view.ts';

/** Saves a calculation as a file. Few readers take the numbers along, so its code comes when it is asked for. */
export async function saveCsv(
	name: string,
	method: Method,
	shown: Shown,
	facts: { title: string; version: string; link: string },
): Promise<void> {
	const [{ calculationRows }, { csvText }, { saveFile }] = await Promise.all([
		import('../../../methods/csv.ts'),
		import('../../../charts/shared/csv-text.ts'),
		import('../../../platform/save-file.ts'),
	]);
	const rows = calculationRows(method, shown.inputs, shown.result, facts);
	saveFile(`${name}.csv`, csvText(rows), 'text/csv');
}
