/** Words of the question bank: on its page and in the files made of it. */

/** Kinds of questions, as readers see them. */
export const kindNames = {
	single: 'One answer',
	multiple: 'Several answers',
	numeric: 'Number',
	ordering: 'Order',
} as const;

/** Levels of Bloom's revised taxonomy, as readers see them. */
export const bloomNames = {
	remember: 'Remember',
	understand: 'Understand',
	apply: 'Apply',
	analyze: 'Analyze',
	evaluate: 'Evaluate',
} as const;

/** Words inside the files. */
export const fileWords = {
	chooseOne: 'Choose one answer.',
	chooseAll: 'Choose every answer that fits.',
	matchPlaces: 'Give each step its place, 1 for the first.',
	whichOrder: 'Which order is right?',
	inOrder: 'Put the steps in order.',
	giveNumber: (unit: string) =>
		unit === '' ? 'Give only the number.' : `Give only the number: … ${unit}`,
	theAnswer: (answer: string) => `The answer is ${answer}.`,
	within: (distance: string) => `Accepted within ${distance} either way.`,
	fits: 'Fits.',
	doesNotFit: 'Does not fit.',
	right: 'Right.',
	rightOptions: 'Right:',
	rightOrder: 'The right order:',
	firstOutOfPlace: (place: number, step: string) => `At place ${place} belongs “${step}”.`,
	ifYouGot: (value: string) => `If you got ${value}:`,
	readAgain: 'Read again:',
	from: (article: string, atlas: string) => `in “${article}”, ${atlas}`,
	source: 'Source:',
} as const;
