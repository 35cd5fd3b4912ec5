/** What a cell holds: a number, or why it is none. */
export type ReadNumber = { value: number } | { fault: 'none' | 'two-ways' };

/**
 * Reads a number as people write it: true minus, spaces between thousands, a percent or currency
 * sign. A comma groups thousands where the file separates cells by commas. Elsewhere it is the
 * decimal sign, and a number such as `1,234` can mean two things and is refused. Semicolons mark a
 * file from where the comma is the decimal sign, so there `1.234` is as doubtful.
 */
export function readNumber(cell: string, delimiter: string): ReadNumber {
	const text = cell
		.replace(/[\s’']/g, '')
		.replace('−', '-')
		.replace(/^(-?)(US\$|\$|€|£)/, '$1')
		.replace(/%$/, '');
	if (/^-?\d{1,3}(,\d{3})+$/.test(text) && delimiter !== ',') return { fault: 'two-ways' };
	if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) && delimiter === ';') return { fault: 'two-ways' };
	if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text) && delimiter !== ',') {
		return numberOf(text.replaceAll('.', '').replace(',', '.'));
	}
	if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return numberOf(text.replaceAll(',', ''));
	if (/^-?\d+,\d+$/.test(text) && delimiter !== ',') return numberOf(text.replace(',', '.'));
	return numberOf(text);
}

function numberOf(text: string): ReadNumber {
	const value = Number(text);
	const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text);
	return plain && Number.isFinite(value) ? { value } : { fault: 'none' };
}
