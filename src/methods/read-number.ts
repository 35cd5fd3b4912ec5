/** A number as typed, or why it is none. */
export type ReadNumber =
	| { value: number }
	| { fault: 'empty' | 'no-number' | 'other-unit' }
	/** `better` is the number with a point. */
	| { fault: 'decimal-comma'; better: string };

const PLAIN = /^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

/**
 * Reads one number: "1,234.5", "1 234", "−3", "30 %". The unit of the field may be repeated or begun
 * behind the number, or stand before it as in "US$7"; another unit is a fault, because turning it
 * into this one in silence would change what the reader meant. "1,5" is refused with a proposal.
 */
export function readNumber(typed: string, unit = ''): ReadNumber {
	const text = typed.trim();
	if (text === '') return { fault: 'empty' };
	const parts = /^([-−–+]?)\s*(US\$|[$€£])?\s*([\d.,][\d.,\s'’]*(?:e[+-]?\d+)?)(.*)$/isu.exec(text);
	if (!parts) return { fault: 'no-number' };
	const [, sign = '', currency = '', body = '', tail = ''] = parts;
	const digits = body.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '').trim();
	if (DECIMAL_COMMA.test(digits) && !GROUPED.test(digits)) {
		return { fault: 'decimal-comma', better: `${sign}${digits.replace(',', '.')}` };
	}
	const size = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits;
	if (!PLAIN.test(size) || !Number.isFinite(Number(size))) return { fault: 'no-number' };
	if (!fits(currency, tail, unit)) return { fault: /\d/.test(tail) ? 'no-number' : 'other-unit' };
	const value = Number(size);
	return { value: /[-−–]/u.test(sign) && value !== 0 ? -value : value };
}

function fits(currency: string, tail: string, unit: string): boolean {
	const stated = unit.trim().toLowerCase();
	const sign = currency.toLowerCase();
	if (sign !== '' && !(stated.startsWith(sign) || (sign === '$' && stated.startsWith('us$')))) {
		return false;
	}
	const word = tail
		.trim()
		.toLowerCase()
		.replace(/^per ?cent$/, '%');
	return word === '' || stated.startsWith(word);
}
