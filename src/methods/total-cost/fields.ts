import { inventedNumber } from '../shared/number-field.ts';

const share = { min: 0, max: 100, step: 1 };
const dollars = { min: 0, max: 1e9, step: 1000 };

/** The work as the buyer does it today. */
export const teamFields = [
	inventedNumber('fte', 'People who do the work in-house', 'FTE', {
		min: 1,
		max: 100_000,
		step: 1,
		usual: 100,
		hint: 'Full-time equivalents: two half-time people count as one.',
	}),
	inventedNumber('cost', 'Full cost of one in-house FTE', 'US$ a year', {
		min: 1,
		max: 1e6,
		step: 500,
		usual: 52_000,
		hint: 'Pay, social charges, seat, software and management together.',
	}),
	inventedNumber('growth', 'Yearly rise of that cost', '%', {
		min: -20,
		max: 50,
		step: 0.5,
		usual: 3,
	}),
];

/** What the provider offers, and how its price moves. */
export const offerFields = [
	inventedNumber('rate', 'Price of one provider FTE in the first year', 'US$ a year', {
		min: 0,
		max: 1e6,
		step: 500,
		usual: 24_000,
	}),
	inventedNumber('indexed', 'Part of the price tied to local pay and currency', '%', {
		...share,
		usual: 60,
		hint: '0 means a price that is fixed in the buyer’s currency for five years.',
	}),
	inventedNumber('wage', 'Yearly rise of pay where the provider works', '%', {
		min: -20,
		max: 100,
		step: 0.5,
		usual: 7,
	}),
	inventedNumber('fx', 'Yearly change of the local currency against the buyer’s', '%', {
		min: -50,
		max: 50,
		step: 0.5,
		usual: -2,
		hint: 'Below zero: the local currency loses value and the price falls for the buyer.',
	}),
];

const productivity = { min: 10, max: 300, step: 1 };

/** Work done by one provider FTE, in-house work being 100. */
export const productivityFields = [
	inventedNumber('p1', 'Year 1', '%', {
		...productivity,
		usual: 85,
		hint: 'Work of one provider FTE as a percentage of the work of one in-house FTE.',
	}),
	inventedNumber('p2', 'Year 2', '%', { ...productivity, usual: 92 }),
	inventedNumber('p3', 'Year 3', '%', { ...productivity, usual: 96 }),
	inventedNumber('p4', 'Year 4', '%', { ...productivity, usual: 100 }),
	inventedNumber('p5', 'Year 5', '%', { ...productivity, usual: 100 }),
];

/** Paid once, before the first year. */
export const onceFields = [
	inventedNumber('transition', 'Transition', 'US$', {
		...dollars,
		usual: 650_000,
		hint: 'Training, parallel running, project team, connections.',
	}),
	inventedNumber('severance', 'Severance or transfer of staff', 'US$', {
		...dollars,
		usual: 700_000,
	}),
];

/** What the buyer keeps paying beside the provider's bill. */
export const yearlyFields = [
	inventedNumber('retained', 'People who stay to manage the contract', 'FTE', {
		min: 0,
		max: 10_000,
		step: 1,
		usual: 8,
	}),
	inventedNumber('retained-cost', 'Full cost of one of them', 'US$ a year', {
		...dollars,
		max: 1e6,
		usual: 110_000,
	}),
	inventedNumber('retained-growth', 'Yearly rise of that cost', '%', {
		min: -20,
		max: 50,
		step: 0.5,
		usual: 3,
	}),
	inventedNumber('travel', 'Travel', 'US$ a year', { ...dollars, usual: 90_000 }),
	inventedNumber('audit', 'Audit and security', 'US$ a year', { ...dollars, usual: 60_000 }),
	inventedNumber('attrition', 'Extra attrition and rework', 'US$ a year', {
		...dollars,
		usual: 37_500,
		hint: 'What it costs the buyer when the provider’s people leave and new ones learn.',
	}),
	inventedNumber('exit', 'Reserve for the exit', 'US$ a year', {
		...dollars,
		usual: 0,
		hint: 'Set aside for the end: a new search, handing the work over, working twice for a while.',
	}),
];

/** How later money is weighed. */
export const valueFields = [
	inventedNumber('discount', 'Discount rate', '%', {
		min: 0,
		max: 100,
		step: 0.5,
		usual: 10,
		hint: 'What the buyer’s money could earn elsewhere in a year.',
	}),
];

/** Everything that describes the deal itself. */
export const dealFields = [
	...teamFields,
	...offerFields,
	...productivityFields,
	...onceFields,
	...yearlyFields,
	...valueFields,
];
