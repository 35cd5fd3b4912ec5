import { formatNumber } from '../../strings/english.ts';
import { breakEvenWords } from '../../strings/break-even.ts';
import type { OutputTable } from '../method.ts';
import { dollars, givenPercent } from '../shared/format-money.ts';
import type { BreakEvenAnswer } from './answer.ts';
import { unitPrice } from './unit-price.ts';
import { inHouseCost, providerCost } from './volume.ts';

const { tables: words } = breakEvenWords;

/** Parts of the expected volume that the table compares. */
const PARTS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
/** Occupancies that the table compares, beside the reader's own. */
const OCCUPANCIES = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Costs at several volumes, and prices at several occupancies; the reader's own row is marked. */
export function breakEvenTables({ volume, costs, offer }: BreakEvenAnswer): OutputTable[] {
	const occupancies = [...new Set([...OCCUPANCIES, offer.occupancy])].sort((a, b) => a - b);
	return [
		{
			id: 'volumes',
			caption: words.volumes.caption,
			columns: words.volumes.columns.map((name, index) => ({
				name,
				numeric: index > 0 && index < 3,
			})),
			rows: PARTS.map((part) => {
				const inHouse = inHouseCost(costs, part * volume);
				const provider = providerCost(costs, part * volume);
				return {
					heading: formatNumber(part * volume, 0),
					cells: [
						{ value: inHouse, text: dollars(inHouse) },
						{ value: provider, text: dollars(provider) },
						{ text: cheaper(inHouse, provider) },
					],
					marked: part === 1,
				};
			}),
		},
		{
			id: 'occupancy',
			caption: words.occupancy.caption,
			columns: words.occupancy.columns.map((name, index) => ({ name, numeric: index > 0 })),
			rows: occupancies.map((occupancy) => {
				const { contacts, perContact } = unitPrice({ ...offer, occupancy });
				return {
					heading: givenPercent(occupancy),
					cells: [
						{ value: contacts, text: formatNumber(contacts, 0) },
						{ value: perContact, text: dollars(perContact, 2) },
					],
					marked: occupancy === offer.occupancy,
				};
			}),
		},
	];
}

function cheaper(inHouse: number, provider: number): string {
	if (inHouse === provider) return words.volumes.same;
	return inHouse < provider ? words.volumes.inHouse : words.volumes.provider;
}
