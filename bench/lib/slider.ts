import type { CDPSession, Page } from '@playwright/test';
import { timeColumns } from './time-columns.ts';

/** Steps of a drag, and the time in which the answer to each comes to rest. */
const STEPS = 15;
const PAUSE_MS = 700;

/** What one step of a slider took, in ms. */
interface Step {
	drawn: number;
	painted: number;
}

/** Where the page keeps the steps. */
interface Noted {
	steps: Step[];
}

/**
 * Drags a slider of the location score with the mouse, slowed down and not. `drawn` is the time from the
 * slider's event until the new ranking stands in the page, which is what scripts do in that frame;
 * `painted` is the time until the browser has laid it out and painted it.
 *
 * @param site address of the front page; the browser is slowed down already, and is not afterward
 */
export async function sliderTimes(
	page: Page,
	tools: CDPSession,
	site: string,
): Promise<[string, object][]> {
	const slow = await dragSteps(page, site);
	await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	const fast = await dragSteps(page, site);
	const rowOf = (steps: readonly Step[], name: keyof Step) =>
		timeColumns(steps.map((step) => step[name]));
	return [
		['location score, slider to ranking drawn', rowOf(slow, 'drawn')],
		['location score, slider to ranking painted', rowOf(slow, 'painted')],
		['the same, processor not slowed down: drawn', rowOf(fast, 'drawn')],
		['the same, processor not slowed down: painted', rowOf(fast, 'painted')],
	];
}

async function dragSteps(page: Page, site: string): Promise<Step[]> {
	await page.goto(`${site}methods/location-score/`);
	const slider = page.locator('bpo-location-score input[type="range"]').first();
	await slider.scrollIntoViewIfNeeded();
	await page.locator('bpo-location-score [data-do="reset"]').waitFor();
	await page.waitForTimeout(PAUSE_MS);
	await page.evaluate(noteSteps);
	const { x, y, width, height } = (await slider.boundingBox()) ?? fail('The slider is not seen.');
	const moveTo = async (part: number) => {
		await page.mouse.move(x + width * part, y + height / 2);
		await page.waitForTimeout(PAUSE_MS);
	};
	await moveTo(0.1);
	await page.mouse.down();
	for (let step = 0; step < STEPS; step++) await moveTo(0.1 + (0.8 * step) / STEPS);
	await page.mouse.up();
	return page.evaluate(() => (globalThis as unknown as Noted).steps);
}

/** Runs in the page. */
function noteSteps(): void {
	const steps: Step[] = [];
	(globalThis as unknown as Noted).steps = steps;
	let moved: number | undefined;
	addEventListener('input', () => (moved = performance.now()), { capture: true });
	const plot = document.querySelector('bpo-location-score [data-plot]');
	if (!plot) throw new Error('The page of the location score has no drawing.');
	new MutationObserver(() => {
		if (moved === undefined) return;
		const start = moved;
		moved = undefined;
		const drawn = performance.now() - start;
		// A message is delivered when the frame is done.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => steps.push({ drawn, painted: performance.now() - start });
		port2.postMessage(undefined);
	}).observe(plot, { childList: true });
}

function fail(message: string): never {
	throw new Error(message);
}
