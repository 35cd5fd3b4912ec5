interface Module {
	exports: unknown;
}

/** What a module of the site became: a function that is given what modules have. */
export type ModuleBody = (
	module: Module,
	exports: unknown,
	require: (address: string) => unknown,
	load: (address: string) => Promise<unknown>,
	meta: { url: string },
) => void;

interface Definition {
	/** Addresses of what it imports, as it names them. */
	needs: readonly string[];
	body: ModuleBody;
}

/** Any origin: addresses of modules are paths of the site. */
const ORIGIN = 'https://copy.invalid';

/**
 * The modules of the site without `import`: each is a classic script that defines itself here under
 * its path, and runs once everything it imports is defined.
 */
export class Modules {
	readonly #base: string;
	readonly #bring: (name: string) => Promise<void>;
	readonly #defined = new Map<string, Definition>();
	readonly #started = new Map<string, Module>();

	/**
	 * @param base base path of the site, with a slash at both ends
	 * @param bring runs the script that defines the module of a path
	 */
	constructor(base: string, bring: (name: string) => Promise<void>) {
		this.#base = base;
		this.#bring = bring;
	}

	/** Called by the script of each module. */
	define(name: string, needs: readonly string[], body: ModuleBody): void {
		this.#defined.set(name, { needs, body });
	}

	/**
	 * Runs a module after all it imports, and returns what it exports.
	 *
	 * @param address as the site writes it: a path from the base, or relative to the module `from`
	 * @throws When a module is missing or fails.
	 */
	async load(address: string, from = ''): Promise<unknown> {
		const name = this.#nameOf(address, from);
		await this.#fetchTree(name, new Set());
		return this.#run(name);
	}

	async #fetchTree(name: string, seen: Set<string>): Promise<void> {
		if (seen.has(name)) return;
		seen.add(name);
		if (!this.#defined.has(name)) await this.#bring(name);
		const needs = this.#definition(name).needs.map((need) => this.#nameOf(need, name));
		await Promise.all(needs.map((need) => this.#fetchTree(need, seen)));
	}

	#run(name: string): unknown {
		const running = this.#started.get(name);
		if (running) return running.exports;
		const module: Module = { exports: {} };
		// Before it runs, so that modules that import each other find what is there so far.
		this.#started.set(name, module);
		const url = this.#base + name;
		this.#definition(name).body(
			module,
			module.exports,
			(address) => this.#run(this.#nameOf(address, name)),
			(address) => this.load(address, name),
			{ url },
		);
		return module.exports;
	}

	#definition(name: string): Definition {
		const definition = this.#defined.get(name);
		if (!definition) throw new Error(`No script defined ${name}.`);
		return definition;
	}

	#nameOf(address: string, from: string): string {
		const { pathname } = new URL(address, ORIGIN + this.#base + from);
		return pathname.slice(this.#base.length);
	}
}
