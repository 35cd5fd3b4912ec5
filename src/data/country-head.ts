import { utcOffset } from './shared-hours.ts';

const MINUS = '−';

/** An offset as readers see it: "UTC+8", "UTC−3:30", "UTC". */
export function offsetText(hours: number): string {
	if (hours === 0) return 'UTC';
	const minutes = Math.round(Math.abs(hours) * 60);
	const rest = minutes % 60;
	const clock = `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
	return `UTC${hours < 0 ? MINUS : '+'}${clock}`;
}

/**
 * The offsets of a zone on two days, once where they agree: "UTC+8" or "UTC+1, UTC+2 in July".
 * @param days a day in January and one in July, `YYYY-MM-DD`
 */
export function clockText(timeZone: string, [january, july]: readonly [string, string]): string {
	const [first, second] = [utcOffset(timeZone, january), utcOffset(timeZone, july)];
	return first === second
		? offsetText(first)
		: `${offsetText(first)} in January, ${offsetText(second)} in July`;
}

/** Coordinates in whole degrees: "13° N, 122° E". Values between −0.5 and 0.5 have no direction. */
export function coordinates(lat: number, lng: number): string {
	const degrees = (value: number, positive: string, negative: string) => {
		const whole = Math.round(Math.abs(value));
		return whole === 0 ? '0°' : `${whole}° ${value < 0 ? negative : positive}`;
	};
	return `${degrees(lat, 'N', 'S')}, ${degrees(lng, 'E', 'W')}`;
}

/**
 * The names of currencies in sentence case with their codes: "Philippine peso (PHP)".
 * @param codes ISO 4217 codes separated by "; "
 */
export function currencyNames(codes: string): string {
	const names = new Intl.DisplayNames('en', { type: 'currency' });
	return codes
		.split('; ')
		.map((code) => `${sentenceCase(names.of(code) ?? code)} (${code})`)
		.join(', ');
}

/** Common nouns that the platform writes with a capital letter in the names of currencies. */
const COMMON =
	/\b(Convertible|Dinar|Dirham|Dollar|Peso|Pound|Franc|Krona|Króna|Koruna|Krone|Real|Rand|Rupee|Rial|Riyal|Ringgit|Baht|Taka|Birr|Cedi|Shilling|Naira|Ariary|Colón|Quetzal|Lempira|Córdoba|Balboa|Sol|Lek|Dram|Mark|Lari|Forint|Leu|Denar|Zloty|Hryvnia|Lira|Yen|Yuan|Dong|Rupiah)\b/g;

function sentenceCase(name: string): string {
	return name.replace(COMMON, (word, _noun: string, at: number) =>
		at === 0 ? word : word.toLowerCase(),
	);
}
