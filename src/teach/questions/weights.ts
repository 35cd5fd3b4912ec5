/**
 * What one of several right options is worth, in percent. Moodle accepts only its own list of
 * fractions, which holds these five-decimal values.
 */
export function shareOfRight(rightOptions: number): string {
	return String(Math.round(1e7 / rightOptions) / 1e5);
}
