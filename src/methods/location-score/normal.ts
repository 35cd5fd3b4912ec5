/** Standard normal numbers from uniform ones, two at a time (Box and Muller 1958). */
export function normal(uniform: () => number): () => number {
	let spare: number | undefined;
	return () => {
		if (spare !== undefined) {
			const kept = spare;
			spare = undefined;
			return kept;
		}
		const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
		const angle = 2 * Math.PI * uniform();
		spare = radius * Math.sin(angle);
		return radius * Math.cos(angle);
	};
}
