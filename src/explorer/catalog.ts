import type { MeasureFacts } from '../charts/shared/measure.ts';
import type { RegionGroup } from '../corpus/regions.ts';
import type { Indicator } from '../schemas/indicator.ts';

/** A place as the explorer lists and finds it. */
export interface CatalogPlace {
	/** ISO code of three letters. */
	code: string;
	/** ISO code of two letters. */
	short: string;
	name: string;
	region: RegionGroup;
	/** Other names it is looked for by. */
	aliases: readonly string[];
}

/** An indicator as the explorer offers it. */
export interface CatalogMeasure {
	facts: MeasureFacts;
	group: Indicator['group'];
	better: Indicator['better'];
	/** By ISO code, why the total of a place misleads. */
	misleading: Readonly<Record<string, string>>;
}

/** A choice of places that a stated rule computes from the data. */
export interface Preset {
	id: string;
	name: string;
	/** The rule in one or two sentences. */
	rule: string;
	places: readonly string[];
}

/** Everything the explorer knows before it loads values. The page carries it. */
export interface Catalog {
	/** Edition of the data; links name it. */
	edition: string;
	places: readonly CatalogPlace[];
	measures: readonly CatalogMeasure[];
	presets: readonly Preset[];
	/** Addresses of files with the newest values: those that may be passed on, those that may only be shown, and the map. */
	files: { latest: string; shown: string; map: string };
	/** Address of the page that can be framed, below the host. */
	embed: string;
}
