import { totalCostWords } from '../../strings/total-cost.ts';
import type { TotalCostAnswer } from './answer.ts';

const { warnings: words } = totalCostWords;

/** Rates of return above this say more about the small start than about the deal. */
const HIGH_RATE = 0.5;

/** What the answer leaves out, and what is doubtful about these inputs. */
export function totalCostWarnings({ deal, ranges, rates }: TotalCostAnswer): string[] {
	return [
		...ranges.filter(({ stretched }) => stretched).map(({ name }) => words.stretched(name)),
		rates.length > 1 && words.severalIrr,
		rates.length === 1 && (rates[0] ?? 0) > HIGH_RATE && words.highIrr,
		deal.indexed === 0 && words.fixedPrice,
		deal.retained === 0 && words.noRetained,
		deal.productivity.some((share) => share > 1) && words.productivityAbove,
		words.independent,
		deal.exit > 0 ? words.notCountedWithExit : words.notCounted,
	].filter((warning) => warning !== false);
}
