/**
 * One part of a larger command.
 *
 * @template Result
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} [after] parts that end first, where they run at all
 * @property {number} [cores] how many it keeps busy; one if nothing is said
 * @property {(alone: boolean) => Promise<Result>} run `alone`: nothing else runs until it has ended
 */

/**
 * Runs parts side by side: each starts, in the order of the list, as soon as those it comes after
 * have ended and enough cores are free. A part that wants more cores than there are has all of them.
 *
 * @template Result
 * @param {readonly Part<Result>[]} parts
 * @param {number} cores
 * @returns {Promise<Result[]>} in the order of the list
 * @throws the first error of a part, and when parts wait for one another
 */
export async function sideBySide(parts, cores) {
	const waiting = new Set(parts);
	/** @type {Map<Part<Result>, Promise<void>>} */
	const running = new Map();
	/** @type {Map<Part<Result>, Result>} */
	const results = new Map();

	const coresOf = (/** @type {Part<Result>} */ part) => Math.min(part.cores ?? 1, cores);
	const isOver = (/** @type {string} */ name) =>
		![...waiting, ...running.keys()].some((part) => part.name === name);
	const startable = () => {
		let free = [...running.keys()].reduce((left, part) => left - coresOf(part), cores);
		return [...waiting].filter((part) => {
			const starts = (part.after ?? []).every(isOver) && coresOf(part) <= free;
			if (starts) free -= coresOf(part);
			return starts;
		});
	};

	while (waiting.size + running.size > 0) {
		const started = startable();
		const alone = started.length + running.size === 1;
		for (const part of started) {
			waiting.delete(part);
			const end = part.run(alone).then((result) => {
				results.set(part, result);
				running.delete(part);
			});
			running.set(part, end);
		}
		if (running.size === 0) throw new Error('Parts wait for one another.');
		await Promise.race(running.values());
	}
	return parts.flatMap((part) => results.get(part) ?? []);
}
