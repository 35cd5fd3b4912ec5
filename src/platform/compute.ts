/** A calculation in steps: between two of them a page can do other things. */
export type Steps<Answer> = Generator<undefined, Answer>;

interface Task<Request, Answer> {
	/** Starts the Worker that answers messages of `Question`; may throw where there are none. */
	start: () => Worker;
	/** The same calculation here, for browsers without Workers. */
	steps: (request: Request) => Steps<Answer>;
	/** Receives the answer to the newest request; answers to older ones are dropped. */
	answered: (answer: Answer, request: Request) => void;
	signal: AbortSignal;
}

/** Longest stretch of work without a pause, in milliseconds. */
const SLICE_MS = 8;

/**
 * Calculates away from the page: in a Worker, or in slices between other work where the browser has
 * none or refuses it. One request at a time; of those that come meanwhile only the newest counts.
 */
export class Compute<Request, Answer> {
	readonly #task: Task<Request, Answer>;
	#worker: Worker | undefined;
	#running: Request | undefined;
	#wanted: Request | undefined;
	#turn = 0;

	constructor(task: Task<Request, Answer>) {
		this.#task = task;
		task.signal.addEventListener('abort', () => this.#stop());
		try {
			this.#worker = task.start();
			this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
				this.#finish(data),
			);
			// Blocked, not found, or failed on a request: from here on the page does the work.
			this.#worker.addEventListener('error', () => this.#withoutWorker());
		} catch {
			this.#worker = undefined;
		}
	}

	/** Asks for an answer, instead of all that was asked before. */
	ask(request: Request): void {
		this.#wanted = request;
		if (this.#running === undefined || this.#worker === undefined) this.#next();
	}

	#next(): void {
		const request = this.#wanted;
		this.#wanted = undefined;
		this.#running = request;
		if (request === undefined) return;
		if (this.#worker) this.#worker.postMessage(request);
		else this.#slices(this.#task.steps(request), ++this.#turn);
	}

	#slices(steps: Steps<Answer>, turn: number): void {
		setTimeout(() => {
			if (turn !== this.#turn) return;
			const end = performance.now() + SLICE_MS;
			while (performance.now() < end) {
				const step = steps.next();
				if (step.done) {
					this.#finish(step.value);
					return;
				}
			}
			this.#slices(steps, turn);
		});
	}

	#finish(answer: Answer): void {
		const request = this.#running;
		this.#running = undefined;
		if (this.#wanted !== undefined) this.#next();
		else if (request !== undefined) this.#task.answered(answer, request);
	}

	#withoutWorker(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#wanted ??= this.#running;
		this.#next();
	}

	#stop(): void {
		this.#turn++;
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#wanted = undefined;
		this.#running = undefined;
	}
}
