import { scoreWords } from '../../strings/location-score.ts';
import { plain } from '../working-hours/places.ts';
import { presets, type Preset } from './presets.ts';

/** The words by which readers call the method. */
const NAME =
	/\blocation (?:scor(?:e|es|ing)|rank(?:s|ing)?)\b|\b(?:score|rank) (?:locations|places|countries)\b/i;

/** Words that do not tell one preset from another. */
const FILLERS = new Set('and by for in of preset the weights with work'.split(' '));

/** Whether a text asks for a ranking of places. */
export function asksForScore(text: string): boolean {
	return NAME.test(text);
}

/**
 * The preset that a text names by its id or by words of its name, such as "location score finance".
 * Undefined when it names none or more than one, or says anything else.
 */
export function presetFromText(text: string): Preset | undefined {
	const asked = wordsOf(text.replace(NAME, ' '));
	if (asked.length === 0) return undefined;
	return presets.find(({ id }) => {
		const known = new Set([id, ...wordsOf(scoreWords.presets[id]?.name ?? '')]);
		return asked.every((word) => known.has(word));
	});
}

function wordsOf(text: string): string[] {
	return plain(text)
		.split('-')
		.filter((word) => word !== '' && !FILLERS.has(word));
}
