import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holds, type WorkedStep } from '../../../checks/lib/worked-paths.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** A step walked for the very heading or row that the text names. */
export interface Follower {
	step: string;
	/** What the step gives, as text. */
	gives: string;
}

/** The text of a file of the project. */
export function sourceOf(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

/**
 * The words in code style of a step that are true of nothing: no file or folder of the project, no
 * function or value that the file named after it exports, and nothing that the step gives.
 */
export async function unfounded(step: WorkedStep, gives: string): Promise<string[]> {
	const exported = new Set<string>();
	for (const { name, file } of step.functions) {
		if (!existsSync(join(root, file))) continue;
		const module = (await import(join(root, file))) as Record<string, unknown>;
		if (name in module) exported.add(name);
	}
	return step.spans.filter(
		(span) => !existsSync(join(root, span)) && !exported.has(span) && !holds(gives, span),
	);
}
