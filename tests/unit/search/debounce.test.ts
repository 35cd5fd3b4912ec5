import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../../src/search/debounce.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('runs once, after the calls have stopped', () => {
	const task = vi.fn();
	const search = debounce(task, 100);
	search.later();
	vi.advanceTimersByTime(90);
	search.later();
	vi.advanceTimersByTime(90);
	expect(task).not.toHaveBeenCalled();
	vi.advanceTimersByTime(10);
	expect(task).toHaveBeenCalledOnce();
});

test('running at once drops the waiting call', () => {
	const task = vi.fn();
	const search = debounce(task, 100);
	search.later();
	search.now();
	vi.advanceTimersByTime(200);
	expect(task).toHaveBeenCalledOnce();
});
