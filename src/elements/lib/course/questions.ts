import { loadJson } from '../../../platform/load.ts';
import { href } from '../../../site.ts';
import type { CatalogIndex } from '../../../teach/course/catalog.ts';
import type { Course } from '../../../teach/course/model.ts';
import type { BankItem } from '../../../teach/questions/bank-item.ts';

/** The questions of one self-check. Rejects when they do not arrive. */
export async function quizQuestions(id: string): Promise<BankItem[]> {
	return (await loadJson(href(`/teach/builder/questions/${id}.json`))) as BankItem[];
}

/** The questions of all quizzes of a course, in its order. Rejects when a file does not arrive. */
export async function courseQuestions(course: Course, catalog: CatalogIndex): Promise<BankItem[]> {
	const quizzes = course.sessions
		.flatMap(({ items }) => items)
		.filter((item) => item.kind === 'quiz' && catalog.find(item));
	const all: BankItem[] = [];
	for (const { id } of quizzes) all.push(...(await quizQuestions(id)));
	return all;
}
