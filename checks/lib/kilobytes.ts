/** Bytes as thousands of them, for a message. */
export function kilobytes(bytes: number, digits = 1): string {
	return (bytes / 1000).toFixed(digits);
}
