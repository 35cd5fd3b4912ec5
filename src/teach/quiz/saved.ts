/** What the reader gave: option names, the typed number, or step names in their order. */
export type Answer = readonly string[];

/** Checked answers by quiz id and question id. */
export type Saved = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ANSWER = 8;
const LONGEST_TEXT = 80;

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is string[] {
	return (
		Array.isArray(value) &&
		value.length > 0 &&
		value.length <= LONGEST_ANSWER &&
		value.every((part) => typeof part === 'string' && part.length <= LONGEST_TEXT)
	);
}

/** Entries of a record whose keys are ids and whose values all pass; undefined if one does not. */
function mapOf<T>(value: unknown, read: (value: unknown) => T | undefined) {
	if (!isRecord(value)) return undefined;
	const map = new Map<string, T>();
	for (const [id, raw] of Object.entries(value)) {
		const entry = ID.test(id) ? read(raw) : undefined;
		if (entry === undefined) return undefined;
		map.set(id, entry);
	}
	return map;
}

/**
 * Reads what a former visit stored. Anything but the exact shape counts as nothing stored: storage
 * can be edited by hand, by other software, or by an older edition of the site.
 *
 * Written out instead of a Zod schema: even `zod/mini` would cost 6 kB compressed on every article.
 */
export function parseSaved(text: string | null): Saved {
	const nothing: Saved = new Map();
	if (text === null) return nothing;
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return nothing;
	}
	if (!isRecord(data) || data.version !== 1 || Object.keys(data).length !== 2) return nothing;
	const answers = (quiz: unknown) =>
		mapOf(quiz, (answer) => (isAnswer(answer) ? answer : undefined));
	return mapOf(data.quizzes, answers) ?? nothing;
}

/** The text to store; {@link parseSaved} reads it back. */
export function formatSaved(saved: Saved): string {
	const quizzes = Object.fromEntries(
		[...saved].map(([quiz, answers]) => [quiz, Object.fromEntries(answers)]),
	);
	return JSON.stringify({ version: 1, quizzes });
}

/** A copy with one more answer; an earlier answer to the same question is replaced. */
export function withAnswer(saved: Saved, quiz: string, item: string, answer: Answer): Saved {
	return new Map(saved).set(quiz, new Map(saved.get(quiz)).set(item, answer));
}

/** A copy without the answers to one quiz. */
export function withoutQuiz(saved: Saved, quiz: string): Saved {
	const rest = new Map(saved);
	rest.delete(quiz);
	return rest;
}
