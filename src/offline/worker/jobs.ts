import type { Order, Progress, Status, Trouble } from '../messages.ts';
import { checkCopy } from './check.ts';
import { look } from './look.ts';
import { save, troubleOf, type SaveTools } from './save.ts';
import { statusOf } from './status.ts';
import { tidy } from './tidy.ts';

/** How often pages hear of progress, in milliseconds. */
const EVERY_MS = 250;
/** How often the server is asked for a newer edition without a reader's wish, in milliseconds. */
const DAY_MS = 86_400_000;
/** How often is tidied up while old editions are still read, in milliseconds. */
const TIDY_MS = 60_000;

/** What the jobs need besides what saving needs. */
export interface JobTools extends Omit<SaveTools, 'progress'> {
	/** Tells all pages. */
	report: (status: Status) => Promise<void>;
}

/** The jobs of the worker, one at a time, and what pages are told of them. */
export class Jobs {
	readonly #tools: JobTools;
	#running: { stop: AbortController; done: Promise<void> } | undefined;
	#progress: Progress | undefined;
	#trouble: Trouble | undefined;
	#damaged: number | undefined;
	#isLooking = false;
	#isCurrent = false;
	#told = 0;
	#tidied = 0;
	/** Runs beside the jobs. One that adds to the copy waits for it, else its work is taken for waste. */
	#tidying: Promise<void> = Promise.resolve();

	constructor(tools: JobTools) {
		this.#tools = tools;
	}

	/** Does what a page asks for; resolves when it is done. */
	async obey(order: Order): Promise<void> {
		const { library } = this.#tools;
		switch (order.type) {
			case 'status':
				// Who asks now may be offline, or come days after the server was asked.
				this.#isCurrent = false;
				await this.#report();
				// As long as a page asks, the browser must not stop the worker in the middle of a job.
				return this.#running?.done;
			case 'save':
				// Looking takes a moment; a reader's wish waits for it and is not lost.
				if (this.#isLooking) await this.#running?.done;
				return this.#run((signal) => this.#save(order.groups, signal));
			case 'check':
				return this.#run(async (signal) => {
					this.#damaged = await checkCopy(library, signal, this.#tell);
				});
			case 'look':
				return this.#run(() => this.#look());
			case 'cancel':
				await this.#stop();
				return this.#report();
			case 'keep-current':
				await library.change((state) => ({ ...state, keepCurrent: order.on }));
				return this.#report();
			case 'delete':
				await this.#stop();
				await library.clear();
				this.#trouble = undefined;
				this.#damaged = undefined;
				this.#isCurrent = false;
				return this.#report();
		}
	}

	/**
	 * Once a day, when a reader comes: looks for a newer edition, and fetches it when the reader wants
	 * that.
	 */
	async keepCurrent(): Promise<void> {
		const { library, now } = this.#tools;
		const { active, keepCurrent, looked } = await library.state();
		if (!active || !keepCurrent || this.#running || now() - looked < DAY_MS) return;
		// Also after a failure the next attempt is a day away.
		await library.change((state) => ({ ...state, looked: now() }));
		await this.#run(async (signal) => {
			await this.#look();
			const { newer } = await library.state();
			if (newer) await this.#save(active.groups, signal);
		});
	}

	/** Releases pages that were closed, and removes old editions that nobody reads any more. */
	async tidyUp(): Promise<void> {
		const { library, readers, living, now } = this.#tools;
		const { bound } = await library.state();
		const isIdle = !this.#running && now() - this.#tidied > TIDY_MS;
		if (!isIdle || Object.keys(bound).length === 0) return;
		this.#tidied = now();
		await readers.release(await living(), now());
		if (this.#isBusy()) return;
		// What cannot be removed now is removed the next time.
		this.#tidying = tidy(library).catch(() => undefined);
		await this.#tidying;
	}

	async #look(): Promise<void> {
		const { library, network, now } = this.#tools;
		this.#isLooking = true;
		try {
			await this.#tidying;
			await look(library, network, now());
			this.#isCurrent = (await library.state()).newer === undefined;
		} finally {
			this.#isLooking = false;
		}
	}

	#isBusy(): boolean {
		return this.#running !== undefined;
	}

	async #save(groups: readonly string[], signal: AbortSignal): Promise<void> {
		await this.#tidying;
		this.#trouble = await save({ ...this.#tools, progress: this.#tell }, groups, signal);
		if (!this.#trouble && !signal.aborted) await tidy(this.#tools.library);
	}

	/** Begins a job, unless another one is running. */
	#run(job: (signal: AbortSignal) => Promise<void>): Promise<void> {
		if (this.#running) return this.#report();
		const stop = new AbortController();
		this.#trouble = undefined;
		this.#damaged = undefined;
		this.#isCurrent = false;
		const done = job(stop.signal)
			.catch((error: unknown) => {
				this.#trouble = troubleOf(error);
			})
			.then(() => {
				this.#running = undefined;
				this.#progress = undefined;
				return this.#report();
			});
		this.#running = { stop, done };
		return done;
	}

	async #stop(): Promise<void> {
		this.#running?.stop.abort();
		await this.#running?.done;
	}

	readonly #tell = (progress: Progress): void => {
		this.#progress = progress;
		const now = this.#tools.now();
		if (now - this.#told < EVERY_MS) return;
		this.#told = now;
		void this.#report();
	};

	async #report(): Promise<void> {
		const status: Status = await statusOf(this.#tools.library, this.#isBusy());
		if (this.#progress) status.progress = this.#progress;
		if (this.#trouble) status.trouble = this.#trouble;
		if (this.#isCurrent) status.isCurrent = true;
		if (this.#damaged !== undefined) status.damaged = this.#damaged;
		await this.#tools.report(status);
	}
}
