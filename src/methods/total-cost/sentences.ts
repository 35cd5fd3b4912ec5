import { formatNumber } from '../../strings/english.ts';
import { totalCostWords } from '../../strings/total-cost.ts';
import {
	chanceText,
	dollars,
	givenPercent,
	percentText,
	plainNumber,
	shortDollars,
} from '../shared/format-money.ts';
import { percentile } from '../shared/percentile.ts';
import type { TotalCostAnswer } from './answer.ts';
import { DRAWS, SEED } from './simulate.ts';

const { sentences: words } = totalCostWords;

/** The answer in words: what the buyer saves, how sure that is, what provider and workers get. */
export function totalCostSentences(answer: TotalCostAnswer): string[] {
	return [...forBuyer(answer), ...certainty(answer), ...forOthers(answer)];
}

function forBuyer({ headline, worth, deal, breakEvenRate }: TotalCostAnswer): string[] {
	const inHouse = shortDollars(worth.inHouse);
	const costs = deal.exit > 0 ? words.costsWithExit : words.costs;
	return [
		headline > 0 ? words.headline(percentText(headline)) : words.noHeadline,
		worth.saving >= 0
			? words.saves(costs, percentText(worth.share), shortDollars(worth.saving), inHouse)
			: words.pays(costs, percentText(-worth.share), shortDollars(-worth.saving), inHouse),
		words.worth(givenPercent(deal.discount), shortDollars(worth.npv)),
		breakEvenRate >= 0 ? words.breakEven(dollars(breakEvenRate)) : words.noBreakEven,
	];
}

function certainty({ worth, simulation, swings, jointRisks }: TotalCostAnswer): string[] {
	const at = (share: number) => shortDollars(percentile(simulation.npv, share));
	const fatal = swings
		.filter(({ atLow, atHigh }) => Math.min(atLow, atHigh) < 0)
		.map(({ range }) => range.name);
	return [
		words.spread(formatNumber(DRAWS, 0), SEED, at(0.1), at(0.5), at(0.9)),
		simulation.belowZero === 0
			? words.neverBelowZero
			: words.belowZero(chanceText(simulation.belowZero)),
		worth.npv < 0
			? words.alreadyBelow
			: fatal.length === 0
				? words.aloneNone
				: words.aloneSome(fatal.join(', ')),
		words.together(shortDollars(jointRisks)),
	];
}

function forOthers({ deal, years, kinds }: TotalCostAnswer): string[] {
	const first = years[0];
	const last = years.at(-1);
	if (!first || !last) return [];
	const people = (fte: number) => plainNumber(Number(fte.toFixed(1)));
	return [
		words.provider(shortDollars(kinds.charges), dollars(first.price), dollars(last.price)),
		...(deal.indexed < 1 ? [words.providerRisk(givenPercent(1 - deal.indexed))] : []),
		words.workers(people(deal.fte), people(first.fteBought), people(last.fteBought)),
		deal.severance > 0 ? words.severance(dollars(deal.severance / deal.fte)) : words.noSeverance,
	];
}
