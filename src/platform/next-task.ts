/** Lets the browser paint, and answer the reader, before work goes on. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
