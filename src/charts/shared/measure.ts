import type { Unit } from '../../data/format-value.ts';
import type { Quality } from '../../schemas/indicator.ts';
import type { Series } from './series.ts';

/** What a figure must know of an indicator beside its values. */
export interface MeasureFacts {
	id: string;
	name: string;
	/** Name for axes, tables and lists. */
	shortName: string;
	unit: Unit;
	quality: Quality;
	/** Publisher and edition. */
	source: string;
	licence: string;
	/** The limit a reader must know first. */
	caveat: string;
	/** False where places cannot be compared by it: a part of the table, or another unit in each place. */
	ranked: boolean;
	/** How the values spread best on an axis; a log scale needs values above zero. */
	scale: 'linear' | 'log';
	/** Address of all values, where the terms allow to pass them on. */
	api?: string;
	/** First and last year with a value. */
	years?: readonly [number, number];
}

/** What a finished figure, its receipts and its files say of an indicator. */
export type SaidFacts = Pick<
	MeasureFacts,
	'id' | 'name' | 'unit' | 'quality' | 'source' | 'licence' | 'caveat'
>;

/** An indicator as charts use it: every place of the atlas, also those without a value. */
export interface Measure {
	facts: MeasureFacts;
	series: readonly Series[];
}
