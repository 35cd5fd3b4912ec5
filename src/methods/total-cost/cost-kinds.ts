import { YEARS, type Deal, type DealYear } from './deal.ts';

/** Kinds of cost of outsourced work, in the order in which readers see them. */
const costKinds = [
	'charges',
	'transition',
	'severance',
	'retained',
	'travel',
	'audit',
	'attrition',
	'exit',
] as const;
export type CostKind = (typeof costKinds)[number];

/** Cost of each kind over all years, in US dollars. */
export function costByKind(deal: Deal, years: readonly DealYear[]): Record<CostKind, number> {
	const sum = (key: 'charges' | 'retained') => years.reduce((total, year) => total + year[key], 0);
	return {
		charges: sum('charges'),
		transition: deal.transition,
		severance: deal.severance,
		retained: sum('retained'),
		travel: deal.travel * YEARS,
		audit: deal.audit * YEARS,
		attrition: deal.attrition * YEARS,
		exit: deal.exit * YEARS,
	};
}

/** The kinds that readers see: a reserve for the exit only where one is set aside. */
export function shownKinds(amounts: Readonly<Record<CostKind, number>>): CostKind[] {
	return costKinds.filter((kind) => kind !== 'exit' || amounts.exit > 0);
}
