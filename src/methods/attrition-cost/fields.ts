import { inventedNumber } from '../shared/number-field.ts';

const dollars = { min: 0, max: 1e6, step: 10 };

/** What one leaver costs. */
export const leaverFields = [
	inventedNumber('recruiting', 'Recruiting', 'US$', { ...dollars, usual: 600 }),
	inventedNumber('pay', 'Pay of a worker', 'US$ a week', { ...dollars, min: 1, usual: 350 }),
	inventedNumber('training', 'Paid training', 'weeks', { min: 0, max: 52, step: 1, usual: 4 }),
	inventedNumber('ramp', 'Ramp-up after training', 'weeks', {
		min: 0,
		max: 104,
		step: 1,
		usual: 8,
	}),
	inventedNumber('productivity', 'Mean productivity during the ramp-up', '%', {
		min: 0,
		max: 100,
		step: 5,
		usual: 60,
		hint: 'Work of a newcomer as a percentage of an experienced worker’s.',
	}),
	inventedNumber('trainer', 'Trainer time', 'US$', { ...dollars, usual: 120 }),
];

/** How many leave in a year. */
export const yearFields = [
	inventedNumber('headcount', 'Average headcount', 'workers', {
		min: 1,
		max: 1e6,
		step: 10,
		usual: 300,
	}),
	inventedNumber('attrition', 'Attrition', '% a year', {
		min: 0,
		max: 300,
		step: 1,
		usual: 40,
		hint: 'Leavers in 12 months divided by average headcount.',
	}),
	inventedNumber('other', 'Another rate to compare', '% a year', {
		min: 0,
		max: 300,
		step: 1,
		usual: 30,
	}),
];
