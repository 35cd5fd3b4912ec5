import { npv } from '../shared/npv.ts';
import { dealYears, investment, type Deal } from './deal.ts';

/** What a deal is worth to the buyer over its five years, in US dollars. */
export interface Worth {
	inHouse: number;
	/** All costs of the outsourced work, with those paid once. */
	outsourced: number;
	saving: number;
	/** Saving as a share of the in-house cost. */
	share: number;
	/** One-off costs at year 0, then the saving of each year. */
	flow: readonly number[];
	npv: number;
}

/** Adds the years of a deal up; no tax, all amounts of a year at its end. */
export function worthOf(deal: Deal): Worth {
	const flow = [-investment(deal)];
	let inHouse = 0;
	let saving = -investment(deal);
	for (const year of dealYears(deal)) {
		flow.push(year.saving);
		inHouse += year.inHouse;
		saving += year.saving;
	}
	return {
		inHouse,
		outsourced: inHouse - saving,
		saving,
		share: saving / inHouse,
		flow,
		npv: npv(flow, deal.discount),
	};
}
