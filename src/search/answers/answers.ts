import { loadJson } from '../../platform/load.ts';
import { withoutFrame } from '../names/asked.ts';
import type { Answer } from '../ask.ts';
import { filterCount, type SearchRequest } from '../params.ts';
import type { DirectView } from './direct-view.ts';

/** The pages that are named, and by which text. */
type NamedPages = Pick<Answer, 'named' | 'namedBy'>;

/** What a text has that can be calculated with: a number, or the name of a method that takes names. */
const CALCULABLE =
	/\d|overlap|hours|location (?:scor|rank)|(?:score|rank|best) (?:loc|pla|coun|dest)/i;

/**
 * The blocks that answer a request at once: what is calculated from its numbers, then what it names.
 * Their code is fetched only when there is something to show. Never rejects: results are worth
 * showing without them.
 */
export async function answerBlocks(
	request: SearchRequest,
	named: NamedPages,
	base: string,
): Promise<DirectView[]> {
	const blocks = await Promise.allSettled([
		calculated(request.query, base),
		// Filters ask for pages of a kind, and the one that is named may be of another.
		filterCount(request) === 0 ? direct(named, base) : [],
	]);
	return blocks.flatMap((block) => (block.status === 'fulfilled' ? block.value : []));
}

/** Fetches the code of cards ahead of a search, which then need not wait for it. */
export function preloadAnswers(): void {
	cardCode().catch(() => undefined);
}

function cardCode() {
	return Promise.all([import('./direct.ts'), import('./direct-view.ts')]);
}

async function calculated(query: string, base: string): Promise<DirectView[]> {
	if (!CALCULABLE.test(query)) return [];
	const { calculatedAnswer } = await import('../../methods/calculated-answer.ts');
	const answer = await calculatedAnswer(query, (path) => loadJson(base + path));
	if (!answer) return [];
	const { calculatedView } = await import('./calculated-view.ts');
	return [calculatedView(answer, base)];
}

async function direct({ named, namedBy }: NamedPages, base: string): Promise<DirectView[]> {
	if (named.length === 0) return [];
	const [{ directAnswer }, { directViews }] = await cardCode();
	const answer = directAnswer(named);
	return answer ? directViews(answer, withoutFrame(namedBy), base) : [];
}
