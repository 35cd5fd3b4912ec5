/** A label that wants its middle at `wanted` and takes `height`, both in pixels. */
export interface Stackable {
	wanted: number;
	height: number;
}

interface Block {
	count: number;
	height: number;
	top: number;
}

/**
 * Middles of labels so that none covers another and all lie between `top` and `bottom`, each as
 * near to its wish as the others allow; labels keep the order of their wishes. Labels that push
 * one another form a block around the mean of their wishes. When they need more room than there
 * is, they go on below `bottom`.
 */
export function stackLabels(labels: readonly Stackable[], top: number, bottom: number): number[] {
	const order = labels
		.map((label, index) => ({ ...label, index }))
		.toSorted((a, b) => a.wanted - b.wanted || a.index - b.index);
	const place = (count: number, height: number, ideal: number): Block => ({
		count,
		height,
		top: Math.max(top, Math.min(ideal, bottom - height)),
	});
	const blocks: (Block & { ideal: number })[] = [];
	for (const { wanted, height } of order) {
		let ideal = wanted - height / 2;
		let block = place(1, height, ideal);
		let previous = blocks.at(-1);
		while (previous && previous.top + previous.height > block.top) {
			blocks.pop();
			// The best place of a block is the mean of what its members want for its top.
			ideal =
				(previous.ideal * previous.count + (ideal - previous.height) * block.count) /
				(previous.count + block.count);
			block = place(previous.count + block.count, previous.height + block.height, ideal);
			previous = blocks.at(-1);
		}
		blocks.push({ ...block, ideal });
	}
	const middles: number[] = [];
	let next = 0;
	for (const block of blocks) {
		let at = block.top;
		for (const { index, height } of order.slice(next, next + block.count)) {
			middles[index] = at + height / 2;
			at += height;
		}
		next += block.count;
	}
	return middles;
}
