import { placesOf, type ScoreData } from '../../../charts/score/data.ts';
import type { ScorePlace } from '../../../methods/location-score/places.ts';
import { loadJson } from '../../../platform/load.ts';

/** What the page hands to its script: criteria, places, and where the values are. */
export type PageData = ScoreData & { files: { latest: string; shown: string } };

/** The destinations with their newest values. Rejects when a file does not come or is none. */
export async function loadPlaces(data: PageData): Promise<ScorePlace[]> {
	return placesOf(data, await Promise.all([data.files.latest, data.files.shown].map(loadJson)));
}
