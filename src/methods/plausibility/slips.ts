import { plausibilityWords } from '../../strings/plausibility.ts';
import type { OutputTable } from '../method.ts';
import { dollars } from '../shared/format-money.ts';
import { each } from './amounts.ts';
import type { PlausibilityAnswer } from './answer.ts';
import { verdictOf } from './claim.ts';

const { caption, columns, slips, verdicts } = plausibilityWords.table;

/** Slips by what they do to the revenue per worker once they are put right. */
const FACTORS: Readonly<Record<keyof typeof slips, number>> = {
	none: 1,
	half: 2,
	tenth: 10,
	crore: 10,
	month: 12,
	billion: 1000,
	wider: 0.5,
	million: 0.001,
};

/** What the pair would say if one of the usual slips were in it. */
export function slipsTable({ perWorker, claim }: PlausibilityAnswer): OutputTable {
	return {
		id: 'slips',
		caption,
		columns: columns.map((name, index) => ({ name, numeric: index === 1 || index === 2 })),
		rows: Object.entries(FACTORS).map(([slip, times]) => {
			const value = perWorker * times;
			const covered = value / claim.pay;
			return {
				heading: slips[slip as keyof typeof slips],
				cells: [
					{ value, text: each(value) },
					{ value: covered, text: dollars(covered, 2) },
					{ text: verdicts[verdictOf(value, claim)] },
				],
				marked: times === 1,
			};
		}),
	};
}
