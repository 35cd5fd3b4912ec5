/** What the arrow keys move through: the search field, then the titles of answers and results. */
interface Stops {
	input: HTMLInputElement;
	titles: readonly HTMLElement[];
}

/**
 * Where an arrow key leads from the focused element, or undefined when it leads nowhere.
 * From inside a result, up leads to its own title and down to the next one.
 */
export function nextStop(
	key: string,
	focused: Element | null,
	{ input, titles }: Stops,
): HTMLElement | undefined {
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
	if (focused === input) return key === 'ArrowDown' ? titles[0] : undefined;
	const current = titles.findIndex((title) =>
		title.closest('li, .search-answer')?.contains(focused),
	);
	if (current === -1) return undefined;
	if (key === 'ArrowDown') return titles[current + 1];
	return focused === titles[current] ? (titles[current - 1] ?? input) : titles[current];
}

/** Whether a key writes a character, so that typing on a result goes on in the search field. */
export function isTyping(event: KeyboardEvent): boolean {
	return (
		event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
	);
}
