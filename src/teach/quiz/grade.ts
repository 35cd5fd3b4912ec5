/** What became of one option: was it chosen, and should it have been? */
export type OptionVerdict = 'chosen-right' | 'chosen-wrong' | 'left-right' | 'missed';

/** A graded choice question; `options` follows the order of the input. */
export interface ChoiceGrade {
	right: boolean;
	options: OptionVerdict[];
}

/**
 * Grades one or several choices: all or nothing, so ticking everything earns nothing.
 * @param options each option's truth and whether the reader chose it
 */
export function gradeChoice(
	options: readonly { correct: boolean; chosen: boolean }[],
): ChoiceGrade {
	return {
		right: options.every((option) => option.correct === option.chosen),
		options: options.map(({ correct, chosen }) => {
			if (chosen) return correct ? 'chosen-right' : 'chosen-wrong';
			return correct ? 'missed' : 'left-right';
		}),
	};
}

/** An accepted number and how far from it still counts, both in the unit of the question. */
export interface Target {
	value: number;
	tolerance: number;
}

/** Grants a rounding error of binary fractions, so that 0.3 is within 0.1 of 0.2. */
function within({ value, tolerance }: Target, typed: number): boolean {
	const rounding = 1e-9 * Math.max(1, Math.abs(value), Math.abs(typed));
	return Math.abs(typed - value) <= tolerance + rounding;
}

/** A graded number: right, or wrong with the index of the slip that explains it, if one does. */
export interface NumberGrade {
	right: boolean;
	slip?: number;
}

/** Grades a number; the answer wins where its tolerance overlaps that of a known slip. */
export function gradeNumber(
	typed: number,
	answer: Target,
	slips: readonly Target[] = [],
): NumberGrade {
	if (within(answer, typed)) return { right: true };
	const slip = slips.findIndex((target) => within(target, typed));
	return slip < 0 ? { right: false } : { right: false, slip };
}

/** A graded order; `places` tells of each placed step whether it stands where it belongs. */
export interface OrderGrade {
	right: boolean;
	places: boolean[];
}

/**
 * Grades an order.
 * @param placed the steps as the reader left them
 * @param answer the same steps in the right order
 */
export function gradeOrder(placed: readonly string[], answer: readonly string[]): OrderGrade {
	const places = placed.map((step, place) => step === answer[place]);
	return { right: places.length === answer.length && places.every(Boolean), places };
}
