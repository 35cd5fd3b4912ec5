import { z } from 'zod';
import { iso3, sourceKey } from './common.ts';

/** What a published figure is about. A target or a forecast is no measurement. */
export const factKind = z.enum([
	'jobs',
	'revenue',
	'exports',
	'share-of-women',
	/** A place in somebody else's index. The atlas makes no ranking of these. */
	'rank',
	/** What somebody aims at or has promised. */
	'target',
	'other',
]);
export type FactKind = z.infer<typeof factKind>;

/**
 * How sure the figure is: `high`, a named issuer and a clear year; `medium`, ambiguous wording,
 * second-hand or translated; `low`, vague or from an interested party.
 */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

/**
 * One row of `content/data/industry-facts.csv`: a figure that an association, a ministry or a
 * consultancy has published about the industry of one country. Perimeters differ from row to row,
 * so the figures of two countries are never compared, summed or ranked.
 */
export const industryFact = z
	.strictObject({
		country: iso3,
		/** What is counted, in plain words, for example "Jobs in BPO". */
		metric: z.string().min(3),
		kind: factKind,
		/** As readers see it, with unit and "about" or "more than" where the source says so. */
		value: z.string().regex(/\d/, 'the value has no figure'),
		/** Whom or what the figure includes, in a few words. */
		scope: z.string().min(5),
		/** Year of the figure, or of the end of its period; none where the page bears no date. */
		year: z.coerce.number().int().min(2000).max(2100).optional(),
		/** The period where it is not just the year, for example "July 2024 to June 2025". */
		period: z.string().optional(),
		source: sourceKey,
		confidence,
		/** Who states the figure, which may not be who published the page. */
		issuer: z.string().min(3),
	})
	.refine(({ year, period }) => year !== undefined || period !== undefined, {
		message: 'give a year, or say in period why there is none',
	});
export type IndustryFact = z.infer<typeof industryFact>;
