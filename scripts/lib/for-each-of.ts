/** Does a piece of work for every item, sixteen at a time. */
export async function forEachOf<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const left = items.values();
	await Promise.all(
		Array.from({ length: 16 }, async () => {
			for (const item of left) await work(item);
		}),
	);
}
