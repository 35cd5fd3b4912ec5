import type { Inputs } from '../method.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import { unitFields, volumeFields } from './fields.ts';
import type { FteOffer } from './unit-price.ts';
import { unitPrice, type UnitPrice } from './unit-price.ts';
import { cheaperRange, type VolumeCosts } from './volume.ts';

/** All numbers of the method, before they become text. */
export interface BreakEvenAnswer {
	volume: number;
	costs: VolumeCosts;
	/** Volumes at which the provider is cheaper. */
	cheaper: { from: number; to: number } | undefined;
	offer: FteOffer;
	unit: UnitPrice;
}

/** Works both questions out. Throws InputProblem for values out of range. */
export function breakEvenAnswer(inputs: Inputs): BreakEvenAnswer {
	const values = readNumbers([...volumeFields, ...unitFields], inputs);
	const { volume, fixed, variable, price, minimum } = values;
	const costs = { fixed, variable, price, minimum };
	const offer = {
		price: values['fte-price'],
		hours: values.hours,
		shrinkage: values.shrinkage / 100,
		occupancy: values.occupancy / 100,
		handleTime: values.aht,
	};
	return { volume, costs, cheaper: cheaperRange(costs), offer, unit: unitPrice(offer) };
}
