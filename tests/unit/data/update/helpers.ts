import { readFileSync } from 'node:fs';
import type { Observation } from '../../../../src/schemas/indicator.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { readUpdate, type UpdateRequest } from '../../../../src/data/update/update.ts';
import { indicatorOf, writeProject } from '../small-dataset.ts';

const { places } = readDataset(writeProject());

/** A file of `tests/fixtures/downloads`. */
export function download(name: string): string {
	return readFileSync(`tests/fixtures/downloads/${name}`, 'utf8');
}

/** Reads a download for an indicator with code X.1 that holds nothing yet; give only what matters. */
export function updateOf(text: string, changes: Partial<UpdateRequest> = {}) {
	return readUpdate({
		text,
		indicator: indicatorOf(),
		places,
		before: [],
		where: new Map(),
		...changes,
	});
}

/** Rows as "PHL 2024 8200000000". */
export function values(observations: readonly Observation[]): string[] {
	return observations.map(({ country, year, value }) => `${country} ${year} ${value}`);
}
