import type { CalculatedAnswer } from '../calculated-answer.ts';
import { LONGEST } from '../from-query.ts';
import { asksForScore } from '../location-score/from-query.ts';
import { asksForHours } from '../working-hours/from-query.ts';
import { parseToolData, TOOL_DATA, type ToolData } from './tool-data.ts';

type Answer = (text: string, data: ToolData) => CalculatedAnswer | undefined;

/** Methods with a page of their own kind, which take names in place of numbers. */
const tools: readonly (readonly [asks: (text: string) => boolean, load: () => Promise<Answer>])[] =
	[
		[asksForHours, () => import('./hours-answer.ts').then((file) => file.hoursAnswer)],
		[asksForScore, () => import('./score-answer.ts').then((file) => file.scoreAnswer)],
	];

/**
 * The answer to a text that asks for working hours or a location score. Undefined when it asks for
 * neither, or when it holds a word that is not understood. Rejects when code or data do not arrive.
 *
 * @param read loads a JSON file of the site by its path below the base path
 */
export async function toolAnswer(
	text: string,
	read: (path: string) => Promise<unknown>,
): Promise<CalculatedAnswer | undefined> {
	const load = tools.find(([asks]) => text.length <= LONGEST && asks(text))?.[1];
	if (!load) return undefined;
	const [answer, json] = await Promise.all([load(), read(TOOL_DATA)]);
	return answer(text, parseToolData(json));
}
