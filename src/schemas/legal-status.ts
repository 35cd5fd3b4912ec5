import { z } from 'zod';
import { isoDate, iso3, sourceKey } from './common.ts';

/** What a law is about. Only the last is a decision of somebody else, the European Union. */
export const legalArea = z.enum([
	'data-protection',
	'cybercrime',
	'electronic-transactions',
	'consumer-protection',
	'indirect-taxation',
	/** May personal data leave the European Union for this country without further contracts? */
	'eu-data-transfer',
]);

/** A tracker's finding, or for `eu-data-transfer` the standing with the European Union. */
const legalStanding = z.enum([
	'law',
	'draft',
	'no-law',
	/** The tracker does not know. */
	'no-data',
	'eu-member',
	'adequate',
	/** Only for what `scope` names. */
	'partly-adequate',
	/** The Commission lists no decision. */
	'no-decision',
]);

type LegalStanding = z.infer<typeof legalStanding>;

const ofTheUnion: readonly LegalStanding[] = [
	'eu-member',
	'adequate',
	'partly-adequate',
	'no-decision',
];

/** One row of `content/data/legal-status.csv`. A status says nothing about enforcement. */
export const legalStatus = z
	.strictObject({
		country: iso3,
		area: legalArea,
		status: legalStanding,
		source: sourceKey,
		/** Date of the list; later changes are not in it. */
		asOf: isoDate,
		/** What a partial decision covers. */
		scope: z.string().optional(),
		/** Name of the law or draft on data protection, where the tracker gives a usable one. */
		title: z.string().optional(),
		/** Its text, on a secure address. */
		url: z.url({ protocol: /^https$/ }).optional(),
	})
	.refine(({ area, status }) => (area === 'eu-data-transfer') === ofTheUnion.includes(status), {
		message: 'this status does not fit the area',
		path: ['status'],
	})
	.refine(({ status, scope }) => (status === 'partly-adequate') === (scope !== undefined), {
		message: 'a partial decision names its scope, and no other status has one',
		path: ['scope'],
	})
	.refine(({ title, url }) => url === undefined || title !== undefined, {
		message: 'a link needs a title',
		path: ['title'],
	});
export type LegalStatus = z.infer<typeof legalStatus>;
