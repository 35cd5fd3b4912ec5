import { z } from 'zod';
import { isoDate } from './common.ts';

/** A thing of the book by kind and permanent id: `section:what-bpo-is-not`. */
const itemName = z
	.string()
	.regex(
		/^(section|figure|quiz|method|case|term):[a-z0-9]+(-[a-z0-9]+)*$/,
		'write kind and id, for example section:what-bpo-is-not',
	);

/** An item, alone or with the trainer's own minutes and a word to the class. */
const reading = z.union([
	itemName.transform((item) => ({ item, minutes: undefined, note: undefined })),
	z.strictObject({
		item: itemName,
		minutes: z.int().min(1).max(240).optional(),
		note: z.string().min(10).optional(),
	}),
]);

const minutes = z.int().min(1).max(240);

/** Something the class does, with its length and what good work looks like. */
const activity = z.strictObject({
	title: z.string().min(5),
	minutes,
	form: z.enum(['alone', 'pairs', 'groups', 'plenary']),
	steps: z.array(z.string().min(10)).min(1).max(8),
	/** The worked answer; shown to everybody, marked as such. */
	answer: z.string().min(20).optional(),
});

const question = z.strictObject({
	question: z.string().min(15),
	/** Points that a good discussion reaches. */
	answer: z.string().min(20),
});

const slide = z.strictObject({
	title: z.string().min(3),
	points: z.array(z.string()).min(1).max(6),
});

const session = z.strictObject({
	title: z.string().min(5),
	/** Length of the meeting. */
	minutes,
	/** What students can do afterwards. */
	objectives: z.array(z.string().min(10)).min(1).max(4),
	/** To be read, tried and answered before the meeting. */
	readings: z.array(reading).min(1),
	activities: z.array(activity).min(1),
	seminar: z.array(question).min(2),
	slides: z.array(slide).min(3),
});

const criterion = z.strictObject({
	name: z.string().min(3),
	/** Share of the grade, in percent. */
	weight: z.int().min(1).max(100),
	/** From best to worst. */
	levels: z.array(z.string().min(10)).length(3),
});

/** `content/courses/<slug>.yaml`: a course that can be taught as it stands. */
export const readyCourse = z
	.strictObject({
		/** Place in the list of courses. */
		number: z.int().min(1),
		title: z.string().min(5),
		standfirst: z.string().min(20),
		/** Whom the course is for, and what they need to know before. */
		audience: z.string().min(20),
		rhythm: z.string().min(10),
		version: z.string().regex(/^\d+\.\d+$/),
		updated: isoDate,
		objectives: z.array(z.string().min(10)).min(3).max(8),
		sessions: z.array(session).min(1).max(14),
		assessment: z.strictObject({
			task: z.array(z.string().min(20)).min(1),
			rubric: z.array(criterion).min(3),
			/** An answer that would get the best grade, in outline. */
			answer: z.array(z.string().min(20)).min(1),
		}),
		/** What the course leaves out. */
		limits: z.string().min(20),
	})
	.refine(({ assessment }) => sum(assessment.rubric.map(({ weight }) => weight)) === 100, {
		message: 'the weights of the rubric add up to 100',
		path: ['assessment', 'rubric'],
	})
	.superRefine(({ sessions }, context) => {
		sessions.forEach(({ minutes, activities }, index) => {
			if (sum(activities.map((activity) => activity.minutes)) > minutes) {
				context.addIssue({
					code: 'custom',
					path: ['sessions', index, 'activities'],
					message: 'the activities take longer than the session',
				});
			}
		});
	});
export type ReadyCourse = z.infer<typeof readyCourse>;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
