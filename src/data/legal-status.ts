import { legalArea, type LegalStatus } from '../schemas/legal-status.ts';
import type { Dataset } from './dataset.ts';

/** The state of a country's laws, in the order of the areas in the schema. */
export function legalStatus(
	{ legalStatus: rows }: Pick<Dataset, 'legalStatus'>,
	iso3: string,
): LegalStatus[] {
	const order = legalArea.options;
	return rows
		.filter(({ country }) => country === iso3)
		.toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}
