import { qualityWords } from '../../strings/quality-sample.ts';
import type { ChoiceField } from '../method.ts';
import { inventedNumber } from '../shared/number-field.ts';

/** What was checked, and what was agreed. */
export const sampleFields = [
	inventedNumber('checked', 'Contacts checked', 'contacts', {
		min: 1,
		max: 1e6,
		step: 1,
		usual: 60,
		whole: true,
	}),
	inventedNumber('passed', 'Contacts that passed', 'contacts', {
		min: 0,
		max: 1e6,
		step: 1,
		usual: 54,
		whole: true,
	}),
	inventedNumber('target', 'Target in the contract', '%', {
		min: 0,
		max: 100,
		step: 1,
		usual: 90,
	}),
];

/** How sure a statement has to be. */
export const confidenceField: ChoiceField = {
	kind: 'choice',
	id: 'confidence',
	label: qualityWords.confidence,
	choices: ['90', '95', '99'].map((value) => ({ value, name: `${value}%` })),
	usual: '95',
};

/** For the size of the next sample. */
export const planFields = [
	inventedNumber('margin', 'Wanted margin of error', 'points', {
		min: 0.1,
		max: 50,
		step: 0.5,
		usual: 3,
		hint: 'Percentage points to either side.',
	}),
	inventedNumber('expected', 'Share that is expected to pass', '%', {
		min: 1,
		max: 99,
		step: 1,
		usual: 90,
	}),
];
