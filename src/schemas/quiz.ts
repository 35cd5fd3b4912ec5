import { z } from 'zod';
import { slug, sourceKey } from './common.ts';

const itemFields = {
	id: slug,
	/** The section that teaches the answer, by permanent id. */
	section: slug,
	bloom: z.enum(['remember', 'understand', 'apply', 'analyze', 'evaluate']),
	prompt: z.string().min(15),
	source: sourceKey.optional(),
};

const option = z.strictObject({
	text: z.string().min(1),
	correct: z.boolean().default(false),
	/** Why this option is right or wrong; shown for every option. */
	why: z.string().min(10),
});

const single = z
	.strictObject({
		...itemFields,
		kind: z.literal('single'),
		options: z.array(option).min(3).max(5),
	})
	.refine((item) => item.options.filter((o) => o.correct).length === 1, {
		message: 'a single-choice item needs exactly one option with correct: true',
	});

const multiple = z
	.strictObject({
		...itemFields,
		kind: z.literal('multiple'),
		options: z.array(option).min(3).max(6),
	})
	.refine((item) => item.options.some((o) => o.correct) && item.options.some((o) => !o.correct), {
		message: 'a multiple-choice item needs right and wrong options',
	});

const numeric = z.strictObject({
	...itemFields,
	kind: z.literal('numeric'),
	answer: z.number(),
	/** Largest accepted distance from the answer, in the unit of the answer. */
	tolerance: z.number().min(0),
	unit: z.string(),
	why: z.string().min(10),
	/** Typical wrong results and the slip behind each. */
	slips: z
		.array(z.strictObject({ value: z.number(), tolerance: z.number().min(0), why: z.string() }))
		.default([]),
});

const ordering = z.strictObject({
	...itemFields,
	kind: z.literal('ordering'),
	/** In the right order; the page shows them in a fixed shuffled one. */
	steps: z
		.array(z.strictObject({ text: z.string(), why: z.string().min(10) }))
		.min(3)
		.max(7),
});

/** One question of a self-check. */
export const quizItem = z.discriminatedUnion('kind', [single, multiple, numeric, ordering]);
export type QuizItem = z.infer<typeof quizItem>;

/** `content/quizzes/<article>.yaml`; the file name is the article's. */
export const quiz = z.strictObject({ items: z.array(quizItem).min(4).max(8) });
export type Quiz = z.infer<typeof quiz>;
