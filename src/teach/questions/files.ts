import type { BankItem, SetMeta } from './bank-item.ts';
import { questionFormats, type QuestionFormatName } from './formats.ts';

/** A file of the question bank, with its name below `/teach/questions/`. */
export interface QuestionFile {
	name: string;
	mediaType: string;
	body: () => string | Uint8Array<ArrayBuffer>;
}

/** Name of the set of all questions. */
export const ALL = 'all';

/** Address of a file, below the base path; the set is `all`, an article or a {@link setName}. */
export function filePath(set: string, format: QuestionFormatName): string {
	return `/teach/questions/${set}.${questionFormats[format].extension}`;
}

/** Address of the questions of a part, for the page that makes tests. */
export function partPath(part: string): string {
	return `/teach/questions/part-${part}.json`;
}

/** A set of questions with files of its own. */
export interface QuestionSet extends SetMeta {
	items: readonly BankItem[];
}

/** Name of the set of a part, or of a ready course, in the names of files. */
export function setName(kind: 'course' | 'part', slug: string): string {
	return `${kind}-${slug}`;
}

/**
 * All files of the question bank: each format for the whole, for each part, each article, and the
 * sets of ready courses; and the parts as JSON.
 */
export function questionFiles(
	bank: readonly BankItem[],
	title: string,
	courses: readonly QuestionSet[] = [],
): QuestionFile[] {
	const articles = Map.groupBy(bank, ({ article }) => article.slug);
	const parts = Map.groupBy(bank, ({ part }) => part.slug);
	return [
		...setFiles(bank, { id: ALL, title }),
		...[...articles].flatMap(([id, items]) =>
			setFiles(items, { id, title: items[0]?.article.title ?? title }),
		),
		...[...parts].flatMap(([part, items]) => [
			...setFiles(items, { id: setName('part', part), title: items[0]?.part.title ?? title }),
			{
				name: nameOf(partPath(part)),
				mediaType: 'application/json',
				body: () => JSON.stringify(items),
			},
		]),
		...courses.flatMap(({ items, ...meta }) => setFiles(items, meta)),
	];
}

function setFiles(items: readonly BankItem[], meta: SetMeta): QuestionFile[] {
	return Object.entries(questionFormats).map(([format, { mediaType, write }]) => ({
		name: nameOf(filePath(meta.id, format as QuestionFormatName)),
		mediaType,
		body: () => write(items, { ...meta, id: `questions-${meta.id}` }),
	}));
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
