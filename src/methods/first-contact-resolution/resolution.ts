/** First contact resolution, 0 to 1: contacts not followed by a repeat, of all contacts (common usage). */
export function firstContactResolution(contacts: number, repeats: number): number {
	return (contacts - repeats) / contacts;
}

/**
 * Contacts for one issue, from 1, when every unresolved contact returns with the same chance of success:
 * the mean 1 / FCR of a geometric distribution. Infinity when nothing is ever resolved.
 * @param resolution 0 to 1
 */
export function contactsPerIssue(resolution: number): number {
	return 1 / resolution;
}
