import { choicesOf } from '../../../charts/score/data.ts';
import { assess } from '../../../methods/location-score/assess.ts';
import { decode } from '../../../methods/location-score/setting.ts';
import { nextTask } from '../../../platform/next-task.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { Controller } from './controller.ts';
import { loadPlaces, type PageData } from './page-data.ts';
import { showProblem } from './problem.ts';

/**
 * Brings the page of the location score to life as soon as its values are there.
 *
 * @param signal aborts when the element leaves the page
 */
export async function startLocationScore(
	host: HTMLElement,
	data: PageData,
	signal: AbortSignal,
): Promise<void> {
	try {
		const places = await loadPlaces(data);
		await nextTask();
		const setting = decode(location.search, choicesOf(data));
		const assessment = assess(data.criteria, places, setting);
		await nextTask();
		if (!signal.aborted) new Controller(host, data, places, assessment, signal);
	} catch {
		showProblem(host, page.loadFailed);
	}
}
