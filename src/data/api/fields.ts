import type { Field } from './csv-table.ts';

/** A text; with `required` no cell may be empty. */
export function text(name: string, description: string, required = false): Field {
	return { name, type: 'string', description, ...(required && { constraints: { required } }) };
}

/** An ISO 3166-1 alpha-3 code. */
export function countryCode(name: string): Field {
	return {
		name,
		type: 'string',
		description: 'ISO 3166-1 alpha-3 code of the country.',
		constraints: { required: true, pattern: '[A-Z]{3}' },
	};
}

/** A calendar year. */
export function year(name = 'year'): Field {
	return {
		name,
		type: 'year',
		description: 'Calendar year of the value.',
		constraints: { required: true },
	};
}

/** A number; without `required` an empty cell means that no value may be given. */
export function number(name: string, description: string, required = false): Field {
	return { name, type: 'number', description, ...(required && { constraints: { required } }) };
}
