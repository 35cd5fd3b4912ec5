import { afterEach, describe, expect, it, vi } from 'vitest';
import { Compute, type Steps } from '../../../src/platform/compute.ts';

/** Squares a number in two steps. */
function* square(number: number): Steps<number> {
	yield;
	return number * number;
}

/** A thread that answers when it is told to. */
class FakeWorker extends EventTarget {
	readonly asked: number[] = [];
	ended = false;

	postMessage(request: number): void {
		this.asked.push(request);
	}

	terminate(): void {
		this.ended = true;
	}

	answer(): void {
		const number = this.asked.at(-1)!;
		this.dispatchEvent(new MessageEvent('message', { data: number * number }));
	}
}

function open(start: () => Worker) {
	const answers: [number, number][] = [];
	const life = new AbortController();
	const compute = new Compute<number, number>({
		start,
		steps: square,
		answered: (answer, request) => answers.push([request, answer]),
		signal: life.signal,
	});
	return { compute, answers, life };
}

const withWorker = () => {
	const worker = new FakeWorker();
	return { worker, ...open(() => worker as unknown as Worker) };
};
const withoutWorker = () =>
	open(() => {
		throw new Error('no Worker');
	});

afterEach(() => vi.useRealTimers());

describe('a calculation in a Worker', () => {
	it('brings the answer with its request', () => {
		const { compute, worker, answers } = withWorker();
		compute.ask(3);
		worker.answer();
		expect(answers).toEqual([[3, 9]]);
	});

	it('runs one request at a time and answers the newest only', () => {
		const { compute, worker, answers } = withWorker();
		for (const number of [1, 2, 3, 4]) compute.ask(number);
		expect(worker.asked).toEqual([1]);
		worker.answer();
		expect(worker.asked).toEqual([1, 4]);
		worker.answer();
		expect(answers).toEqual([[4, 16]]);
	});

	it('goes on without a Worker that fails, with the same request', async () => {
		vi.useFakeTimers();
		const { compute, worker, answers } = withWorker();
		compute.ask(5);
		worker.dispatchEvent(new Event('error'));
		await vi.runAllTimersAsync();
		expect(worker.ended).toBe(true);
		expect(answers).toEqual([[5, 25]]);
	});

	it('ends with the page', () => {
		const { compute, worker, answers, life } = withWorker();
		compute.ask(2);
		life.abort();
		worker.answer();
		expect(worker.ended).toBe(true);
		expect(answers).toEqual([]);
	});
});

describe('a calculation without a Worker', () => {
	it('runs in slices, and the newest request wins', async () => {
		vi.useFakeTimers();
		const { compute, answers } = withoutWorker();
		compute.ask(1);
		compute.ask(6);
		expect(answers).toEqual([]);
		await vi.runAllTimersAsync();
		expect(answers).toEqual([[6, 36]]);
		compute.ask(7);
		await vi.runAllTimersAsync();
		expect(answers).toEqual([
			[6, 36],
			[7, 49],
		]);
	});

	it('ends with the page', async () => {
		vi.useFakeTimers();
		const { compute, answers, life } = withoutWorker();
		compute.ask(1);
		life.abort();
		await vi.runAllTimersAsync();
		expect(answers).toEqual([]);
	});
});
