import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceHeight, heightMessages } from '../../../src/platform/frame-height.ts';

describe('the height of a frame', () => {
	it('is told in our own words, in those of Canvas and in those of the IMS', () => {
		expect(heightMessages(812, 'who-and-where')).toEqual([
			{ type: 'bpo-atlas.height', id: 'who-and-where', height: 812 },
			{ subject: 'lti.frameResize', height: 812 },
			{ subject: 'org.imsglobal.lti.frameResize', height: 812 },
		]);
	});
});

describe('announcing the height', () => {
	afterEach(() => vi.unstubAllGlobals());

	/** A window inside another one, or alone, whose content has the given bottom edge. */
	function frame({ framed = true, scrollY = 0 } = {}) {
		const told: unknown[] = [];
		const parent = { postMessage: (message: unknown, to: string) => told.push([message, to]) };
		const page: Record<string, unknown> = { scrollY };
		page.parent = framed ? parent : page;
		let onResize = (): void => undefined;
		const observed: unknown[] = [];
		vi.stubGlobal('window', page);
		vi.stubGlobal(
			'ResizeObserver',
			class {
				constructor(change: () => void) {
					onResize = change;
				}
				observe(element: unknown) {
					observed.push(element);
				}
				disconnect() {
					observed.length = 0;
				}
			},
		);
		const box = { bottom: 0 };
		const content = { getBoundingClientRect: () => box } as unknown as HTMLElement;
		const life = new AbortController();
		announceHeight(content, 'some-id', life.signal);
		const resize = (bottom: number) => {
			box.bottom = bottom;
			onResize();
		};
		return { told, observed, resize, life };
	}

	it('rounds up, counts what is scrolled away, and tells any host', () => {
		const { told, resize } = frame({ scrollY: 100 });
		resize(711.2);
		expect(told).toEqual(heightMessages(812, 'some-id').map((message) => [message, '*']));
	});

	it('tells each change once', () => {
		const { told, resize } = frame();
		resize(500);
		resize(499.6);
		resize(620);
		expect(told).toHaveLength(6);
	});

	it('says nothing in a window of its own', () => {
		expect(frame({ framed: false }).observed).toEqual([]);
	});

	it('stops with its element', () => {
		const { observed, life } = frame();
		expect(observed).toHaveLength(1);
		life.abort();
		expect(observed).toHaveLength(0);
	});
});
