import type { Dataset } from '../../data/dataset.ts';
import type { Goalpost } from '../../schemas/goalposts.ts';
import type { Criterion } from './criterion.ts';

const hoursUnit = { name: 'hours', prefix: '', suffix: ' h', divisor: 1, decimals: 1 };

/**
 * The criteria with what a page must say of their values.
 * @param ownSource what is said of hours that the atlas computes itself
 */
export function criteriaOf(
	goalposts: readonly Goalpost[],
	{ indicators }: Pick<Dataset, 'indicators'>,
	ownSource: string,
): Criterion[] {
	return goalposts.map((goalpost) => {
		const data = goalpost.indicator === undefined ? undefined : indicators.get(goalpost.indicator);
		if (!data) return { ...goalpost, unit: hoursUnit, source: ownSource, open: true, apart: [] };
		const { unit, publisher, edition, licence, misleading } = data.indicator;
		return {
			...goalpost,
			unit,
			source: `${publisher}. ${edition}`,
			open: licence.redistribute,
			apart: misleading.map(({ country }) => country),
		};
	});
}
