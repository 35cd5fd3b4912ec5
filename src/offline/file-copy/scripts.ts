/** Loads classic scripts, which a page opened from a disk may do where it may not fetch. */
export class Scripts {
	readonly #root: string;
	readonly #loads = new Map<string, Promise<void>>();

	/** @param root address of the folder that names are below, with a slash at the end */
	constructor(root: string) {
		this.#root = root;
	}

	/** Runs a script once. Rejects when the file is not there. */
	run(name: string): Promise<void> {
		const known = this.#loads.get(name);
		if (known) return known;
		const load = new Promise<void>((resolve, reject) => {
			const script = document.createElement('script');
			script.src = this.#root + encodeURI(name);
			script.addEventListener('load', () => resolve());
			script.addEventListener('error', () => {
				this.#loads.delete(name);
				reject(new Error(`${name} is not in this copy.`));
			});
			document.head.append(script);
			// What it brought stays; the element itself would only grow the page.
			script.addEventListener('load', () => script.remove());
		});
		this.#loads.set(name, load);
		return load;
	}
}
