/** Runs a task some time after the last call; `now` runs it at once instead. */
export interface Debounced {
	later(): void;
	now(): void;
	cancel(): void;
}

/** @param wait Milliseconds of quiet before the task runs. */
export function debounce(task: () => void, wait: number): Debounced {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const cancel = (): void => clearTimeout(timer);
	return {
		cancel,
		later: () => {
			cancel();
			timer = setTimeout(task, wait);
		},
		now: () => {
			cancel();
			task();
		},
	};
}
