import { scoreWords } from '../../strings/location-score.ts';
import { plain } from '../working-hours/places.ts';
import { presets, type Preset } from './presets.ts';

/** The words by which readers call the method, or the question that it answers. */
const NAME =
	/\blocation (?:scor(?:e|es|ing)|rank(?:s|ing)?)\b|\b(?:score|rank|best) (?:locations?|places?|country|countries|destinations?)\b/i;

/** Words that do not tell one preset from another. */
const FILLERS = new Set(
	'and are by for in is of preset the to weights what where which with work'.split(' '),
);

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
