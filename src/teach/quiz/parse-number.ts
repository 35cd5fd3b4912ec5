const DIGITS = /^(\d+\.?\d*|\.\d+)$/;
/** Groups of three, or of two before the last three as written in India: 1,234,567 and 12,34,567. */
const GROUPED = /^[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d*)?$/;
/** The comma as decimal sign, with or without points between thousands: 12,5 and 1.234,5. */
const DECIMAL_COMMA = /^(\d+|[1-9]\d{0,2}(\.\d{3})+),\d+$/;

/**
 * Reads the magnitude: digits with at most separators. Ambiguous "1,234" is one thousand two
 * hundred and thirty-four, as in the text of the atlas.
 */
function magnitude(text: string): number | undefined {
	if (DIGITS.test(text)) return Number(text);
	if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
	if (DECIMAL_COMMA.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
	return undefined;
}

/**
 * Reads a number as readers type it: "1,234.5", "1 234,5", "−3", "US$7", "45 %", "7 hours".
 * @param text what was typed
 * @param unit the unit the question already states; it may be repeated, or begun ("7 h")
 * @returns the value in that unit, or undefined when the text is not one number. A percentage typed
 * where the unit is none is turned into its fraction.
 */
export function parseNumber(text: string, unit = ''): number | undefined {
	const parts = /^([-−–+]?)\s*(?:US)?[$€£]?\s*([-−–]?)([\d.,][\d.,\s'’]*)(.*)$/iu.exec(text.trim());
	if (!parts) return undefined;
	const [, signBefore = '', signAfter = '', body = '', tail = ''] = parts;
	if (signBefore && signAfter) return undefined;
	const size = magnitude(body.replace(/(\d)[\s'’](?=\d{3}(?!\d))/gu, '$1').trim());
	if (size === undefined || !Number.isFinite(size)) return undefined;
	const value = /[-−–]/u.test(signBefore + signAfter) ? -size : size;

	const word = tail.trim().toLowerCase();
	const stated = unit.trim().toLowerCase();
	const statedPercent = stated.startsWith('%') || stated.startsWith('percent');
	if (word === '%' || word === 'percent' || word === 'per cent') {
		if (statedPercent) return value;
		return stated === '' ? value / 100 : undefined;
	}
	return stated.startsWith(word) ? value : undefined;
}
