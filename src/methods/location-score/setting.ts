import type { RegionGroup } from '../../corpus/regions.ts';
import { means, type Mean } from './grid.ts';
import { presetOf, presets, USUAL, weightsOf, type Preset } from './presets.ts';

/** Everything that a reader chooses. */
export interface Setting {
	/** Weights as given, in the order of the criteria; only their proportion counts. */
	weights: readonly number[];
	mean: Mean;
	/** Id of a client city. */
	client: string;
	regions: readonly RegionGroup[];
	/** ISO codes of places that are drawn whatever their rank. */
	places: readonly string[];
}

/** What there is to choose from. */
export interface Choices {
	/** Ids of the criteria. */
	criteria: readonly string[];
	clients: readonly string[];
	regions: readonly RegionGroup[];
	places: readonly string[];
}

/** Largest weight, and most places that a reader may choose. */
export const MOST_WEIGHT = 100;
export const MOST_PLACES = 10;
const LONGEST_QUERY = 1000;

/** What a reader finds: the usual preset, all regions, nothing chosen. */
export function usualSetting(choices: Choices): Setting {
	const preset = presetOf(USUAL);
	if (!preset) throw new Error(`there is no preset ${USUAL}`);
	return {
		weights: weightsOf(preset, choices.criteria),
		mean: 'arithmetic',
		client: preset.client,
		regions: choices.regions,
		places: [],
	};
}

/** The preset whose weights and client a setting has. */
export function presetIn(
	{ weights, client }: Pick<Setting, 'weights' | 'client'>,
	criteria: readonly string[],
): Preset | undefined {
	return presets.find(
		(preset) => preset.client === client && same(weightsOf(preset, criteria), weights),
	);
}

/** A weight that a reader may give, 0 to 100 and with one decimal; undefined for any other number. */
export function readWeight(value: number): number | undefined {
	if (!(value >= 0 && value <= MOST_WEIGHT)) return undefined;
	return Math.round(value * 10) / 10;
}

/**
 * A setting as a query string without "?": `preset` while weights and client are those of a preset,
 * else `w` with one weight for each criterion. What is as usual is left out.
 */
export function encode(setting: Setting, choices: Choices): string {
	const usual = usualSetting(choices);
	const preset = presetIn(setting, choices.criteria);
	const parts: [string, string, boolean][] = [
		['preset', preset?.id ?? '', preset !== undefined && preset.id !== USUAL],
		['w', setting.weights.join('_'), preset === undefined && !same(setting.weights, usual.weights)],
		['client', setting.client, preset === undefined && setting.client !== usual.client],
		['mean', setting.mean, setting.mean !== usual.mean],
		['regions', setting.regions.join('.'), !same(setting.regions, usual.regions)],
		['places', setting.places.join('.'), setting.places.length > 0],
	];
	return parts
		.filter(([, , written]) => written)
		.map(([key, value]) => `${key}=${value}`)
		.join('&');
}

/**
 * Reads a setting from a query string, which comes from anywhere: what is not understood stays as
 * usual, and everything is held within bounds.
 */
export function decode(query: string, choices: Choices): Setting {
	const usual = usualSetting(choices);
	if (query.length > LONGEST_QUERY) return usual;
	const given = new URLSearchParams(query);
	const preset = presetOf(given.get('preset') ?? '');
	const base = preset
		? { ...usual, weights: weightsOf(preset, choices.criteria), client: preset.client }
		: usual;
	const client = given.get('client') ?? '';
	const regions = listed(given.get('regions'), choices.regions);
	const mean = means.find((name) => name === given.get('mean'));
	return {
		weights: readWeights(given.get('w'), choices.criteria.length) ?? base.weights,
		mean: mean ?? base.mean,
		client: choices.clients.includes(client) ? client : base.client,
		regions: regions.length > 0 ? regions : base.regions,
		places: listed(given.get('places'), choices.places).slice(0, MOST_PLACES),
	};
}

function readWeights(text: string | null, count: number): number[] | undefined {
	const parts = text?.split('_') ?? [];
	if (parts.length !== count || !parts.every((part) => /^\d{1,3}(\.\d)?$/.test(part))) {
		return undefined;
	}
	const weights = parts.map((part) => readWeight(Number(part)));
	return weights.every((weight) => weight !== undefined) && weights.some((weight) => weight > 0)
		? weights
		: undefined;
}

/** The known ones of a list with points between, each once, in the order of the known. */
function listed<Id extends string>(text: string | null, known: readonly Id[]): Id[] {
	const ids = new Set<string>(text?.split('.'));
	return known.filter((id) => ids.has(id));
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((item, index) => item === b[index]);
}
