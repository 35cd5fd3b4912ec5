import { loadJson } from '../../../platform/load.ts';
import type { BankItem } from '../../../teach/questions/bank-item.ts';
import { readBank } from '../../../teach/questions/read-bank.ts';
import type { BankState } from '../../../teach/questions/state.ts';
import type { Question } from './question.ts';
import type { TestActs } from './test-view.ts';

/**
 * The chosen questions as a test. Rejects when questions or the code of the test do not arrive.
 *
 * @param state asked when all has arrived: the reader may have changed it meanwhile
 */
export async function loadTest(
	chosen: readonly Question[],
	state: () => BankState,
	acts: TestActs,
): Promise<HTMLElement> {
	const [known, { testView }] = await Promise.all([loadEntries(chosen), import('./test-view.ts')]);
	const { items, title, key } = state();
	const entries = items.flatMap((id) => known.get(id) ?? []);
	return testView(entries, { title, key, ...acts });
}

/** Everything in the files of the questions, with its answers, by id. */
async function loadEntries(chosen: readonly Question[]): Promise<Map<string, BankItem>> {
	const sources = [...new Set(chosen.map(({ source }) => source))];
	const files = await Promise.all(sources.map(loadJson));
	return new Map(files.flatMap(readBank).map((entry) => [entry.item.id, entry]));
}
