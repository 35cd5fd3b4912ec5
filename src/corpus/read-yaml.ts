import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { lineInDocument } from './yaml-lines.ts';

interface YamlText {
	file: string;
	text: string;
	/** Lines of the file before the YAML begins; 1 for frontmatter. */
	lineOffset?: number;
}

/**
 * Parses YAML and checks it by a schema. Problems carry the line of the key at fault;
 * a file with problems gives no value.
 */
export function readYaml<Schema extends z.ZodType>(
	{ file, text, lineOffset = 0 }: YamlText,
	schema: Schema,
	problems: Problem[],
): z.output<Schema> | undefined {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	for (const error of document.errors) {
		problems.push({
			file,
			line: (error.linePos?.[0].line ?? 1) + lineOffset,
			rule: 'yaml',
			what: error.message.split('\n')[0] ?? 'The YAML cannot be read.',
			fix: 'Mend the YAML. Text with a colon or a quotation mark needs quotes around it.',
		});
	}
	if (document.errors.length > 0) return undefined;

	const result = schema.safeParse(document.toJS());
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		problems.push({
			file,
			line: lineOf(document, lines, issue) + lineOffset,
			...describeIssue(issue, document),
		});
	}
	return undefined;
}

function lineOf(document: Document, lines: LineCounter, issue: z.core.$ZodIssue): number {
	const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
	return lineInDocument(document, lines, [...issue.path, ...unknown]);
}

function describeIssue(
	issue: z.core.$ZodIssue,
	document: Document,
): Pick<Problem, 'rule' | 'what' | 'fix'> {
	const where = issue.path.join('.') || 'the file';
	if (issue.code === 'unrecognized_keys') {
		return {
			rule: 'unknown-key',
			what: `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')} in ${where}.`,
			fix: 'Remove the key or correct its spelling; src/schemas lists the keys of each file.',
		};
	}
	if (issue.path.length > 0 && !document.hasIn(issue.path)) {
		return {
			rule: 'schema',
			what: `The key ${where} is missing.`,
			fix: 'Add it; src/schemas says what each key takes.',
		};
	}
	return {
		rule: 'schema',
		what: `${where}: ${issue.message}.`,
		fix: 'Correct the value; src/schemas says what each key takes.',
	};
}
