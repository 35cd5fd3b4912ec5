/** Weights for a kind of work, in points of 100, by criterion; what is left out is zero. */
export interface Preset {
	id: string;
	weights: Readonly<Record<string, number>>;
	/** Client city whose hours count. */
	client: string;
}

/**
 * Proposals to begin with; the reasoning stands in `scoreWords.presets`. The weights are the
 * editors' own judgment and rest on no survey.
 */
export const presets: readonly Preset[] = [
	{
		id: 'voice',
		weights: {
			pay: 25,
			labor: 10,
			degrees: 5,
			english: 30,
			broadband: 5,
			power: 10,
			stability: 5,
			record: 5,
			hours: 5,
		},
		client: 'new-york',
	},
	{
		id: 'finance',
		weights: {
			pay: 20,
			labor: 10,
			degrees: 20,
			english: 15,
			broadband: 5,
			power: 5,
			law: 10,
			corruption: 10,
			cyber: 5,
		},
		client: 'london',
	},
	{
		id: 'software',
		weights: {
			pay: 15,
			labor: 10,
			degrees: 20,
			english: 15,
			broadband: 10,
			power: 5,
			law: 5,
			record: 15,
			cyber: 5,
		},
		client: 'london',
	},
	{
		id: 'nearshore',
		weights: {
			pay: 15,
			degrees: 20,
			english: 10,
			broadband: 10,
			power: 5,
			law: 10,
			stability: 5,
			hours: 25,
		},
		client: 'frankfurt',
	},
	{
		id: 'crisis',
		weights: {
			labor: 5,
			broadband: 10,
			power: 20,
			law: 15,
			stability: 25,
			corruption: 10,
			cyber: 15,
		},
		client: 'new-york',
	},
];

/** What a reader finds before any choice. */
export const USUAL = 'voice';

/** A preset by its id. */
export function presetOf(id: string): Preset | undefined {
	return presets.find((preset) => preset.id === id);
}

/** Weights of a preset in the order of the criteria. */
export function weightsOf(preset: Preset, criteria: readonly string[]): number[] {
	return criteria.map((id) => preset.weights[id] ?? 0);
}
