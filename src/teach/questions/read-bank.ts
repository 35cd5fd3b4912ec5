import type { BankItem } from './bank-item.ts';

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, ...keys: readonly string[]): value is Unknown {
	return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}

function areAll(value: unknown, test: (entry: unknown) => boolean): boolean {
	return Array.isArray(value) && value.length > 0 && value.every(test);
}

function hasAnswers(item: Unknown): boolean {
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return areAll(
				item.options,
				(option) => hasTexts(option, 'text', 'why') && typeof option.correct === 'boolean',
			);
		case 'numeric':
			return (
				typeof item.answer === 'number' &&
				typeof item.tolerance === 'number' &&
				hasTexts(item, 'unit', 'why') &&
				Array.isArray(item.slips) &&
				item.slips.every(
					(slip) =>
						hasTexts(slip, 'why') &&
						typeof slip.value === 'number' &&
						typeof slip.tolerance === 'number',
				)
			);
		case 'ordering':
			return areAll(item.steps, (step) => hasTexts(step, 'text', 'why'));
		default:
			return false;
	}
}

function isEntry(value: unknown): value is BankItem {
	return (
		isRecord(value) &&
		hasTexts(value.item, 'id', 'section', 'bloom', 'prompt') &&
		hasAnswers(value.item) &&
		hasTexts(value.article, 'slug', 'title') &&
		hasTexts(value.part, 'slug', 'roman', 'title') &&
		hasTexts(value.section, 'id', 'title', 'url') &&
		(value.source === undefined || typeof value.source === 'string')
	);
}

/**
 * Reads questions that the page fetched. Throws when the file is not what this edition of the site
 * writes, for example because a newer one has been published meanwhile.
 *
 * Written out instead of the Zod schema of the content, which would weigh more than all the writers.
 */
export function readBank(value: unknown): BankItem[] {
	if (!Array.isArray(value) || !value.every(isEntry)) {
		throw new Error('These are no questions that this page can read.');
	}
	return value;
}
