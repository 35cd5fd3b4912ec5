import { z } from 'zod';
import { isoDate, iso3, slug, sourceKey } from './common.ts';

/** Where an observation comes from: an official statistic, an estimate, or an industry's own figure. */
export const quality = z.enum(['official', 'estimate', 'industry']);
export type Quality = z.infer<typeof quality>;

/** One indicator of `content/data/indicators.yaml`. */
export const indicator = z.strictObject({
	id: slug,
	/** The publisher's own code, for example BX.GSR.CCIS.CD. */
	code: z.string(),
	name: z.string(),
	/** Short name for tables and strips. */
	shortName: z.string(),
	/** One or two sentences: what is counted. */
	definition: z.string().min(40),
	unit: z.strictObject({
		/** In a sentence after a number, for example "US$ billion". */
		name: z.string(),
		/** Before the number, for example "US$"; may be empty. */
		prefix: z.string(),
		/** After the number, for example " bn" or " %"; may be empty. */
		suffix: z.string(),
		/** Stored value divided by this gives the shown number. */
		divisor: z.number().positive(),
		/** Decimal places shown; with `significant`, the most that are shown. */
		decimals: z.int().min(0).max(3),
		/**
		 * Digits that count, for values that spread over orders of magnitude. Small values then get
		 * decimals and large ones none: 0.376, 56.12, 24,165.
		 */
		significant: z.int().min(1).max(6).optional(),
		/** Unit of a stored value that is divided for reading, where the prefix does not say it. */
		stored: z.string().optional(),
	}),
	group: z.enum(['people-and-pay', 'trade', 'connection', 'institutions', 'economy']),
	publisher: z.string(),
	edition: z.string(),
	retrieved: isoDate,
	source: sourceKey,
	licence: z.strictObject({
		name: z.string(),
		url: z.url().optional(),
		/** False: values are shown with their citation but not offered as a bulk download. */
		redistribute: z.boolean(),
	}),
	quality,
	/** How the values spread best on an axis; a log scale needs values above zero. */
	scale: z.enum(['linear', 'log']).default('linear'),
	/** Which end readers usually want; no judgment is made where it depends on the reader. */
	better: z.enum(['higher', 'lower', 'depends']).default('depends'),
	/**
	 * False where too few destinations have a value, or where the values of two countries do not
	 * compare: shown for single countries, never ranked.
	 */
	ranked: z.boolean().default(true),
	caveats: z.array(z.string().min(20)).min(1),
	/** Plausibility: a value outside the range, or too far from the years beside it, is quarantined. */
	plausible: z.strictObject({
		min: z.number(),
		max: z.number(),
		/** Largest ratio between neighboring years; needs values that are never negative. */
		maxStep: z.number().gt(1).optional(),
		/** Largest difference between neighboring years, in the stored unit. */
		maxChange: z.number().positive().optional(),
	}),
	/** Countries shown outside the ranking because their total misleads, with the reason. */
	misleading: z.array(z.strictObject({ country: iso3, reason: z.string().min(20) })).default([]),
});
export type Indicator = z.infer<typeof indicator>;
export const indicatorFile = z.array(indicator);

/** One row of `content/data/observations/<indicator>.csv`. */
export const observation = z.strictObject({
	country: iso3,
	year: z.coerce.number().int().min(1900).max(2100),
	value: z.coerce.number(),
	source: sourceKey,
	quality: quality.optional(),
	note: z.string().optional(),
});
export type Observation = z.infer<typeof observation>;
