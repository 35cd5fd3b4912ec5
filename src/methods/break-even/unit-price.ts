const SECONDS_PER_HOUR = 3600;

/** One FTE: price in US dollars and paid hours a month, shares, handle time in seconds. */
export interface FteOffer {
	price: number;
	hours: number;
	shrinkage: number;
	occupancy: number;
	handleTime: number;
}

/** What one FTE handles in a month and what that makes a contact cost. */
export interface UnitPrice {
	productiveHours: number;
	contacts: number;
	perContact: number;
	perMinute: number;
}

/**
 * From a price per FTE to a price per contact: productive hours = paid hours · (1 − shrinkage),
 * contacts = productive hours · 3,600 · occupancy / handle time. Source: derived from the meaning of
 * shrinkage, occupancy and handle time.
 */
export function unitPrice({ price, hours, shrinkage, occupancy, handleTime }: FteOffer): UnitPrice {
	const productiveHours = hours * (1 - shrinkage);
	const contacts = (productiveHours * SECONDS_PER_HOUR * occupancy) / handleTime;
	const perContact = price / contacts;
	return { productiveHours, contacts, perContact, perMinute: (perContact / handleTime) * 60 };
}
