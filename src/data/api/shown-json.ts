import type { Dataset } from '../dataset.ts';
import { newestValues } from './newest.ts';

/** What a program that finds the file must know before anything else. */
const NOTICE =
	'The publishers of these indicators have not confirmed that their tables may be passed on. The atlas reads this file to show single values with their citation. It is not offered for download; ask the publishers named.';

/** The newest values of the indicators that may be shown with their citation but not passed on. */
export function shownJson(dataset: Dataset, edition: string): string {
	const shown = [...dataset.indicators.values()].filter(
		({ indicator }) => !indicator.licence.redistribute,
	);
	return `${JSON.stringify({
		notice: NOTICE,
		edition,
		indicators: Object.fromEntries(
			shown.map((data) => [
				data.indicator.id,
				{
					citation: `${data.indicator.publisher}. ${data.indicator.edition}`,
					terms: data.indicator.licence.name,
					values: newestValues(dataset, data),
				},
			]),
		),
	})}\n`;
}
