import type { Order, Report, Status } from './messages.ts';

/** How often a page asks while a job runs, so that the browser does not stop the worker, in milliseconds. */
const PING_MS = 10_000;

/** What a page tells of the copy. */
export interface KeeperOptions {
	/** Address of the worker. */
	worker: string;
	/** Path the site is served under, with a slash at both ends. */
	base: string;
	onStatus: (status: Status) => void;
	signal: AbortSignal;
}

/** Whether this browser can hold a copy at all. */
export function canSave(): boolean {
	return isSecureContext && 'serviceWorker' in navigator && 'caches' in window;
}

/** The page's side of the copy: starts the worker, gives orders, and hears of their effects. */
export class CopyKeeper {
	readonly #options: KeeperOptions;
	#ping = 0;

	constructor(options: KeeperOptions) {
		this.#options = options;
		const { signal, onStatus } = options;
		navigator.serviceWorker.addEventListener(
			'message',
			({ data }: MessageEvent<Report | undefined>) => {
				if (data?.type !== 'offline-status') return;
				this.#keepAlive(data.status.progress !== undefined);
				onStatus(data.status);
			},
			{ signal },
		);
		// Messages wait until the page says that it listens.
		navigator.serviceWorker.startMessages();
		signal.addEventListener('abort', () => this.#keepAlive(false));
	}

	/** Whether a worker was registered here before and runs: only then is there anything to ask. */
	async isRegistered(): Promise<boolean> {
		return Boolean((await this.#registration())?.active);
	}

	/** Gives an order to the worker that is there. Without one nothing happens. */
	async order(order: Order): Promise<void> {
		(await this.#registration())?.active?.postMessage(order);
	}

	/**
	 * Saves groups. Registers the worker when there is none yet, and asks the browser to keep what is
	 * stored.
	 *
	 * @throws When the worker cannot be started.
	 */
	async save(groups: readonly string[]): Promise<void> {
		const { worker, base } = this.#options;
		const registration = await navigator.serviceWorker.register(worker, { scope: base });
		const active = await activeWorker(registration);
		// The browser may ask the reader; saving need not wait for the answer.
		void persist();
		active.postMessage({ type: 'save', groups } satisfies Order);
	}

	/** Deletes the copy and lets the worker go. */
	async remove(): Promise<void> {
		const registration = await this.#registration();
		registration?.active?.postMessage({ type: 'delete' } satisfies Order);
	}

	/** Lets the worker go when there is nothing left for it to do. */
	async dismiss(): Promise<void> {
		await (await this.#registration())?.unregister();
	}

	async #registration(): Promise<ServiceWorkerRegistration | undefined> {
		const scope = new URL(this.#options.base, location.href).href;
		const found = await navigator.serviceWorker.getRegistration(scope);
		// A site above this one may have a worker of its own.
		return found?.scope === scope ? found : undefined;
	}

	#keepAlive(isBusy: boolean): void {
		if (isBusy === (this.#ping !== 0)) return;
		clearInterval(this.#ping);
		this.#ping = isBusy
			? window.setInterval(() => void this.order({ type: 'status' }), PING_MS)
			: 0;
	}
}

/** Asks the browser to keep what is stored when room gets short. Resolves to whether it agreed. */
export async function persist(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
}

/** Whether the browser has agreed to keep what is stored. */
export async function isPersisted(): Promise<boolean> {
	try {
		return await navigator.storage.persisted();
	} catch {
		return false;
	}
}

/** Room that the browser offers this site, in bytes; undefined when it does not say. */
export async function freeRoom(): Promise<number | undefined> {
	try {
		const { quota, usage } = await navigator.storage.estimate();
		return quota === undefined ? undefined : quota - (usage ?? 0);
	} catch {
		return undefined;
	}
}

function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
	const { active, installing, waiting } = registration;
	if (active) return Promise.resolve(active);
	const coming = installing ?? waiting;
	return new Promise((resolve, reject) => {
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'activated') resolve(coming);
			if (coming.state === 'redundant') reject(new Error('The worker did not start.'));
		});
	});
}
