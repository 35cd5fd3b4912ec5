import type { Unit } from '../../data/format-value.ts';
import type { Quality } from '../../schemas/indicator.ts';

/** What the page tells the island about the indicator of a figure. */
export interface RankingContext {
	id: string;
	name: string;
	unit: Unit;
	quality: Quality;
	/** Publisher and edition. */
	source: string;
	licence: string;
	/** Address of all values, where the terms allow to pass them on. */
	api?: string;
	/** First and last year with a value. */
	years?: readonly [number, number];
}
