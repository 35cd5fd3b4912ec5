import { assess } from '../../methods/location-score/assess.ts';
import { presets, weightsOf } from '../../methods/location-score/presets.ts';
import { usualSetting } from '../../methods/location-score/setting.ts';
import type { ToolData } from '../../methods/asked/tool-data.ts';
import { choicesOf } from './data.ts';
import type { ScoreBasis } from './usual.ts';

/** Places that are named for a preset. */
const NAMED = 3;

/** The best places with each preset, for answers in the search. */
export function presetLeaders({ data, places }: ScoreBasis): ToolData['leaders'] {
	const choices = choicesOf(data);
	const usual = usualSetting(choices);
	return Object.fromEntries(
		presets.map((preset) => {
			const weights = weightsOf(preset, choices.criteria);
			const setting = { ...usual, weights, client: preset.client };
			const { ranked } = assess(data.criteria, places, setting);
			const names = ranked.slice(0, NAMED).map(({ place }) => place.name);
			return [preset.id, { names, ranked: ranked.length }];
		}),
	);
}
