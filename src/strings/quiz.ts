/** What a self-check says, on the page and while it is answered. */
export const strings = {
	questionOf: (place: number, total: number) => `Question ${place} of ${total}`,
	chooseOne: 'Choose one answer.',
	chooseAll: 'Choose every answer that fits.',
	putInOrder: 'Put the steps in order.',
	yourAnswer: 'Your answer',
	answerAndWhy: 'Answer and explanations',
	rightOption: 'Right',
	wrongOption: 'Not right',
	answerIs: 'Answer',
	within: (distance: string) => `within ${distance} either way`,
	ifYouGot: (value: string) => `If you got ${value}:`,
	readAgain: 'Read this part again:',
	readAgainUntitled: 'the section that teaches this',
	source: 'Source:',
	check: 'Check answer',
	next: 'Next question',
	toResult: 'See the result',
	tryAgain: 'Try again',
	deleteAnswers: 'Delete saved answers',
	staysHere: 'Answers stay on this device.',
	notKept: 'This browser keeps no answers: they are gone when you leave the page.',
	deleted: 'All saved answers of this site are deleted from this device.',
	result: (right: number, total: number) => `${right} of ${total} right`,
	progress: (done: number, total: number) => `${done} of ${total} answered`,
	allDone: (right: number, total: number) =>
		`All questions are answered: ${right} of ${total} right.`,
	right: 'Right.',
	wrong: 'Not right.',
	seeOptions: 'Each option is explained above.',
	seeSteps: 'Each step is explained above.',
	/** Of the options when one is to be chosen: is this the answer? */
	verdicts: {
		'chosen-right': { words: 'Your answer is right.', mark: 'right' },
		'chosen-wrong': { words: 'Your answer is not right.', mark: 'wrong' },
		'left-right': { words: 'Not the answer.', mark: undefined },
		missed: { words: 'This is the answer.', mark: 'right' },
	},
	/** Of the options when several fit: was it right to choose it, or to leave it out? */
	verdictsOfSeveral: {
		'chosen-right': { words: 'Chosen, and it fits.', mark: 'right' },
		'chosen-wrong': { words: 'Chosen, but it does not fit.', mark: 'wrong' },
		'left-right': { words: 'Left out, and it does not fit.', mark: 'right' },
		missed: { words: 'Left out, but it fits.', mark: 'wrong' },
	},
	noChoice: 'Choose an answer first.',
	noNumber: 'Type a number first.',
	notANumber: (typed: string, unit: string) =>
		`“${typed}” is not a number that can be checked. Type digits only, for example 1,234.5${
			unit ? `; the unit is ${unit}` : ''
		}.`,
	theAnswerIs: (answer: string) => `The answer is ${answer}.`,
	moveUp: (step: string) => `Move up: ${step}`,
	moveDown: (step: string) => `Move down: ${step}`,
	movedTo: (step: string, place: number, total: number) =>
		`${step} Now at place ${place} of ${total}.`,
	inPlace: 'In its place.',
	belongsAt: (place: number) => `Belongs at place ${place}.`,
} as const;
