/**
 * Lets rows that stay in a drawing glide from their old height to the new one. Call before the
 * change; the returned function is called after it. Readers who want less motion see none.
 */
export function shiftRows(stage: HTMLElement): () => void {
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (calm) return () => undefined;
	const heights = new Map<string, number>();
	each(stage, (_, key, top) => heights.set(key, top));
	return () => {
		each(stage, (row, key, top) => {
			const before = heights.get(key);
			if (before === undefined || before === top) return;
			row.animate([{ transform: `translateY(${before - top}px)` }, { transform: 'none' }], {
				duration: 240,
				easing: 'cubic-bezier(0.2, 0.6, 0.2, 1)',
			});
		});
	};
}

function each(stage: HTMLElement, visit: (row: Element, key: string, top: number) => void): void {
	const origin = stage.getBoundingClientRect().top;
	for (const row of stage.querySelectorAll('svg [data-k]')) {
		const { top, height } = row.getBoundingClientRect();
		if (height > 0) visit(row, row.getAttribute('data-k') ?? '', top - origin);
	}
}
