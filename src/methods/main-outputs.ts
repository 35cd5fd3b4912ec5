import type { Output, Result } from './method.ts';

/** The answer itself; the first output where a method marks none. */
export function mainOutputs({ outputs }: Pick<Result, 'outputs'>): readonly Output[] {
	const marked = outputs.filter(({ main }) => main);
	return marked.length > 0 ? marked : outputs.slice(0, 1);
}
