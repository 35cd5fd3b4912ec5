import type { Dataset } from './dataset.ts';

/** The indicators and countries that have a page of their own, by the names in their addresses. */
export function dataPages({ indicators, places }: Pick<Dataset, 'indicators' | 'places'>): {
	indicators: string[];
	countries: string[];
} {
	return {
		indicators: [...indicators.keys()],
		countries: [...places.values()].map(({ slug }) => slug),
	};
}
