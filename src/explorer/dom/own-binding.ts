import type { Measure } from '../../charts/shared/measure.ts';
import type { CatalogPlace } from '../catalog.ts';
import { ownMeasure } from '../own-measure.ts';
import { placeResolver } from '../place-search.ts';
import { bindOwnPanel } from './own-panel.ts';

interface Target {
	panel: HTMLElement;
	places: readonly CatalogPlace[];
	/** The reader's measure is there, or is gone. `chosen` when the reader just brought it. */
	changed: (measure: Measure | undefined, chosen: boolean) => void;
	signal: AbortSignal;
}

/** Turns the column that a reader brings along into a measure. */
export function bindOwnMeasure({ panel, places, changed, signal }: Target): void {
	bindOwnPanel({
		panel,
		placeOf: placeResolver(places),
		codes: new Set(places.map(({ code }) => code)),
		changed: (column, chosen) =>
			changed(column && ownMeasure(column, places, new Date().getFullYear()), chosen),
		signal,
	});
}
