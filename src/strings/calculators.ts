/** Printed where a number does not exist. */
export const NONE = 'none';

/** Words around numbers. */
export const moneyText = { under: (text: string) => `under ${text}` } as const;

/** What is wrong with an input, in a sentence that says what to do. */
export const problemWords = {
	noNumber: (label: string) => `“${label}” needs a number.`,
	outside: (label: string, min: string, max: string) =>
		`“${label}” must lie between ${min} and ${max}.`,
	notWhole: (label: string) => `“${label}” needs a whole number.`,
	lowAboveHigh: (name: string) =>
		`${name}: the lowest value is above the highest. Swap them or change one.`,
	sameTargetAndMinimum: 'Target and minimum must differ: the credit grows from one to the other.',
	passedAboveChecked: 'More contacts passed than were checked. Lower this number or check more.',
} as const;
