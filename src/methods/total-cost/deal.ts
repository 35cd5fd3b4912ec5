/** Years of the contract. */
export const YEARS = 5;

/** A contract in US dollars and shares (0.07 for 7%). */
export interface Deal {
	fte: number;
	cost: number;
	growth: number;
	rate: number;
	/** Share w of the price that follows local pay and currency. */
	indexed: number;
	wage: number;
	/** Yearly change of the local currency against the buyer's. */
	currency: number;
	/** Work of a provider FTE against an in-house FTE, a number a year. */
	productivity: readonly number[];
	transition: number;
	severance: number;
	retained: number;
	retainedCost: number;
	retainedGrowth: number;
	travel: number;
	audit: number;
	attrition: number;
	/** Set aside each year for the end of the contract. */
	exit: number;
	discount: number;
}

/** One year of the contract in US dollars. */
export interface DealYear {
	year: number;
	inHouse: number;
	fteBought: number;
	/** Price of one provider FTE. */
	price: number;
	charges: number;
	retained: number;
	/** Provider charges and all that the buyer pays beside them. */
	outsourced: number;
	saving: number;
}

/**
 * The years of a deal. The provider bills FTE needed / productivity at
 * price_t = price_1 · (1 + w·g)^(t−1) · (1 + w·x)^(t−1), with w the indexed share, g local wage
 * inflation and x the change of the local currency; retained staff, travel, audit, extra attrition and
 * a reserve for the exit come on top. Source of the idea of costs beyond the bill: Barthélemy (2001), The hidden costs of
 * IT outsourcing; the price formula is derived from common indexation clauses.
 */
export function dealYears(deal: Deal): DealYear[] {
	const rise = (1 + deal.indexed * deal.wage) * (1 + deal.indexed * deal.currency);
	const beside = deal.travel + deal.audit + deal.attrition + deal.exit;
	let price = deal.rate;
	let inHouse = deal.fte * deal.cost;
	let retained = deal.retained * deal.retainedCost;
	const years: DealYear[] = [];
	// Factors run along, because powers would slow thousands of draws down.
	for (let year = 1; year <= YEARS; year++) {
		const fteBought = deal.fte / (deal.productivity[year - 1] ?? 1);
		const charges = fteBought * price;
		const outsourced = charges + retained + beside;
		const saving = inHouse - outsourced;
		years.push({ year, inHouse, fteBought, price, charges, retained, outsourced, saving });
		price *= rise;
		inHouse *= 1 + deal.growth;
		retained *= 1 + deal.retainedGrowth;
	}
	return years;
}

/** What is paid once, before the first year. */
export function investment({ transition, severance }: Deal): number {
	return transition + severance;
}
