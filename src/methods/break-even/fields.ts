import { inventedNumber } from '../shared/number-field.ts';

/** Own staff against a price per transaction, a month. */
export const volumeFields = [
	inventedNumber('volume', 'Expected volume', 'transactions a month', {
		min: 1,
		max: 1e9,
		step: 1000,
		usual: 45_000,
	}),
	inventedNumber('fixed', 'Fixed in-house cost', 'US$ a month', {
		min: 0,
		max: 1e9,
		step: 1000,
		usual: 60_000,
		hint: 'What the buyer pays whether work comes or not: people, seats, systems.',
	}),
	inventedNumber('variable', 'In-house cost of each transaction', 'US$', {
		min: 0,
		max: 10_000,
		step: 0.1,
		usual: 1.7,
	}),
	inventedNumber('price', 'Provider’s price of a transaction', 'US$', {
		min: 0.01,
		max: 10_000,
		step: 0.1,
		usual: 3.2,
	}),
	inventedNumber('minimum', 'Minimum volume that the buyer pays for', 'transactions a month', {
		min: 0,
		max: 1e9,
		step: 1000,
		usual: 0,
		hint: '0 means that only work done is paid.',
	}),
];

/** What one provider FTE handles, and what a contact then costs. */
export const unitFields = [
	inventedNumber('fte-price', 'Price of an FTE', 'US$ a month', {
		min: 1,
		max: 100_000,
		step: 50,
		usual: 2000,
	}),
	inventedNumber('hours', 'Paid hours of an FTE', 'hours a month', {
		min: 1,
		max: 400,
		step: 1,
		usual: 160,
	}),
	inventedNumber('shrinkage', 'Shrinkage', '%', {
		min: 0,
		max: 90,
		step: 1,
		usual: 30,
		hint: 'Paid time that is not there for contacts: holidays, illness, breaks, training.',
	}),
	inventedNumber('occupancy', 'Occupancy', '%', {
		min: 10,
		max: 100,
		step: 1,
		usual: 85,
		hint: 'Part of the remaining time in which a contact is handled.',
	}),
	inventedNumber('aht', 'Average handle time', 's', { min: 1, max: 36_000, step: 5, usual: 315 }),
];
