import { formatNumber } from '../../strings/english.ts';
import { breakEvenWords } from '../../strings/break-even.ts';
import { dollars, givenPercent, plainNumber } from '../shared/format-money.ts';
import type { BreakEvenAnswer } from './answer.ts';
import { unitPrice } from './unit-price.ts';
import { inHouseCost, providerCost } from './volume.ts';

const { sentences: words, warnings } = breakEvenWords;

/** By how much a provider might raise occupancy, and the most it can. */
const RAISE = 0.05;
/** Above this the warning about crowded staff is due. */
const CROWDED = 0.9;

/** The answer in words: which side is cheaper when, who carries the risk, who gains from pace. */
export function breakEvenSentences({
	volume,
	costs,
	cheaper,
	offer,
	unit,
}: BreakEvenAnswer): string[] {
	const raised = Math.min(1, offer.occupancy + RAISE);
	const saved = unit.perContact - unitPrice({ ...offer, occupancy: raised }).perContact;
	return [
		whenCheaper(cheaper),
		words.here(
			plainNumber(volume),
			dollars(inHouseCost(costs, volume)),
			dollars(providerCost(costs, volume)),
		),
		costs.minimum > 0 ? words.minimumRisk : words.providerRisk,
		words.workers,
		words.unit(
			dollars(offer.price),
			formatNumber(unit.contacts, 0),
			dollars(unit.perContact, 2),
			dollars(unit.perMinute, 2),
		),
		...(raised > offer.occupancy
			? [words.gain(givenPercent(offer.occupancy), givenPercent(raised), dollars(saved, 2))]
			: []),
	];
}

/** What makes the answer doubtful. */
export function breakEvenWarnings({ offer }: BreakEvenAnswer): string[] {
	return [
		...(offer.occupancy > CROWDED ? [warnings.crowded] : []),
		warnings.steps,
		warnings.averages,
	];
}

function whenCheaper(range: BreakEvenAnswer['cheaper']): string {
	if (!range) return words.never;
	const [from, to] = [range.from, range.to].map((volume) => formatNumber(volume, 0));
	if (range.to === Infinity) return range.from === 0 ? words.always : words.from(from ?? '');
	return range.from === 0 ? words.below(to ?? '') : words.between(from ?? '', to ?? '');
}
