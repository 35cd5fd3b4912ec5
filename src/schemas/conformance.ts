import { z } from 'zod';
import { isoDate } from './common.ts';

const criterionNumber = z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, 'write it as 1.4.3');

/** One success criterion of WCAG 2.2 and how far the atlas meets it. */
export const criterion = z
	.strictObject({
		number: criterionNumber,
		name: z.string(),
		level: z.enum(['A', 'AA']),
		/** "absent": the atlas has no content of the kind that the criterion is about. */
		status: z.enum(['supports', 'partly', 'untested', 'absent']),
		/** By a program on every page type, by tests of the project, or by people who looked. */
		examined: z.array(z.enum(['axe', 'tests', 'looking'])).default([]),
		/** What was examined, or what is wrong, in one or two sentences. */
		remark: z.string().min(10),
	})
	.refine(
		({ status, examined }) => status === 'untested' || status === 'absent' || examined.length > 0,
		{
			error: 'say in "examined" how this was found, or write "status: untested"',
		},
	);
export type Criterion = z.infer<typeof criterion>;

/** `content/conformance.yaml`: every success criterion of levels A and AA, in order. */
export const conformance = z
	.array(criterion)
	.refine((all) => new Set(all.map(({ number }) => number)).size === all.length, {
		error: 'a criterion stands there twice',
	});

/** `content/conformance-results.yaml`: what `npm run report:accessibility` found. Never edited by hand. */
export const conformanceResults = z.strictObject({
	date: isoDate,
	axe: z.string(),
	browser: z.string(),
	themes: z.array(z.string()).min(1),
	widths: z.array(z.int().positive()).min(1),
	pages: z.array(
		z.strictObject({
			type: z.string(),
			path: z.string(),
			/** Rules that passed in every theme at every width. */
			passed: z.int().nonnegative(),
			/** Rules whose outcome a person must judge. */
			open: z.array(z.string()),
			/** Faults, as rule and where. */
			faults: z.array(z.string()),
		}),
	),
	/** The rules that looked at each criterion. */
	rules: z.record(criterionNumber, z.array(z.string())),
});
export type ConformanceResults = z.infer<typeof conformanceResults>;
