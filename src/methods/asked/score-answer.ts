import { scoreWords } from '../../strings/location-score.ts';
import { calculatedWords } from '../../strings/search-answers.ts';
import type { CalculatedAnswer } from '../calculated-answer.ts';
import { presetFromText } from '../location-score/from-query.ts';
import { USUAL } from '../location-score/presets.ts';
import type { ToolData } from './tool-data.ts';

const { score: words } = calculatedWords;

/** The first places of the ranking with the preset that a text names; undefined when it names none. */
export function scoreAnswer(text: string, data: ToolData): CalculatedAnswer | undefined {
	const preset = presetFromText(text);
	const leaders = preset && data.leaders[preset.id];
	if (!leaders) return undefined;
	const query = preset.id === USUAL ? '' : `?preset=${preset.id}`;
	return {
		method: 'location-score',
		path: `/methods/location-score/${query}`,
		given: [{ label: words.preset, text: scoreWords.presets[preset.id]?.name ?? preset.id }],
		results: [{ text: leaders.names.join(', '), label: words.leaders(leaders.ranked) }],
		problems: [],
	};
}
