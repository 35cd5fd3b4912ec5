import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { chartTypes, type ChartTypeName, type ViewState } from '../view-state.ts';

/** A chart as an editor writes it in MDX; lists are separated by spaces. */
export interface ChartRequest {
	id: string;
	type: string;
	measure: string;
	title?: string | undefined;
	subtitle?: string | undefined;
	across?: string | undefined;
	size?: string | undefined;
	/** ISO codes. */
	places?: string | undefined;
	regions?: string | undefined;
	year?: string | undefined;
	scale?: string | undefined;
	mode?: string | undefined;
	path?: string | undefined;
}

/** The words an attribute is restricted to. */
const chartChoices = {
	type: chartTypes,
	scale: ['auto', 'linear', 'log'],
	mode: ['value', 'index', 'change'],
	path: ['yes', 'no'],
} as const;

/** All destinations, without client countries. */
export const destinationRegions = (Object.keys(regionGroups) as RegionGroup[]).filter(
	(region) => region !== 'client',
);

/** Reads a request. Throws with what is wrong in it and what to do. */
export function readRequest(request: ChartRequest): { type: ChartTypeName; state: ViewState } {
	const fail = (what: string): never => {
		throw new Error(`Chart ${request.id}: ${what}`);
	};
	const one = <Word extends string>(key: string, words: readonly Word[], usual: Word): Word => {
		const value = request[key as keyof ChartRequest] ?? usual;
		const found = words.find((word) => word === value);
		return found ?? fail(`${key} is "${value}". Use one of ${words.join(', ')}.`);
	};
	const regions = list(request.regions);
	const unknown = regions.find((region) => !Object.hasOwn(regionGroups, region));
	if (unknown) {
		fail(`there is no region "${unknown}". Use ${Object.keys(regionGroups).join(', ')}.`);
	}
	const { year } = request;
	if (year !== undefined && !/^(19|20)\d\d$/.test(year))
		fail(`year is "${year}", not four digits.`);
	return {
		type: one('type', chartTypes, 'regions'),
		state: {
			measure: request.measure,
			across: request.across ?? null,
			size: request.size ?? null,
			regions: regions.length > 0 ? (regions as RegionGroup[]) : destinationRegions,
			places: list(request.places),
			year: year === undefined ? 'latest' : Number(year),
			scale: one('scale', chartChoices.scale, 'auto'),
			mode: one('mode', chartChoices.mode, 'value'),
			path: one('path', chartChoices.path, 'no') === 'yes',
		},
	};
}

function list(text: string | undefined): string[] {
	return text?.split(/\s+/).filter(Boolean) ?? [];
}
