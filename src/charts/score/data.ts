import type { RegionGroup } from '../../corpus/regions.ts';
import { parseLatest } from '../../explorer/latest.ts';
import { clients, type ClientHoursTable } from '../../methods/location-score/clients.ts';
import type { Criterion } from '../../methods/location-score/criterion.ts';
import {
	scorePlaces,
	type PlaceRow,
	type ScorePlace,
} from '../../methods/location-score/places.ts';
import type { Choices } from '../../methods/location-score/setting.ts';

/** What the page hands to its script beside the files of values. */
export interface ScoreData {
	criteria: readonly Criterion[];
	places: readonly PlaceRow[];
	hours: ClientHoursTable;
	/** Data edition of the values. */
	edition: string;
}

/**
 * The destinations with their values, from the files of newest values.
 * @throws TypeError when a file is not what it should be
 */
export function placesOf(
	{ criteria, places, hours }: ScoreData,
	files: readonly unknown[],
): ScorePlace[] {
	const values = new Map(files.flatMap((file) => [...parseLatest(file)]));
	return scorePlaces(criteria, places, values, hours);
}

/** What a reader can choose from. */
export function choicesOf({ criteria, places }: ScoreData): Choices {
	return {
		criteria: criteria.map(({ id }) => id),
		clients: clients.map(({ id }) => id),
		regions: [...new Set(places.map(([, , region]): RegionGroup => region))],
		places: places.map(([iso3]) => iso3),
	};
}
