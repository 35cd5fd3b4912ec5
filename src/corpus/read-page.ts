import type { z } from 'zod';
import type { ContentFile } from './files.ts';
import { parseMdx, type ParsedMdx } from './parse-mdx.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { yamlLines, type LineOf } from './yaml-lines.ts';

/** What a page is, in the words of the search facets. */
export type PageKind = 'article' | 'region' | 'country' | 'case' | 'method' | 'about';

/** An h2 section of a page. Its id is permanent and unique in the whole atlas. */
export interface Section {
	id: string;
	title: string;
	/** Place on the page, from 1. */
	number: number;
	line: number;
	/** The h3 headings below it. */
	parts: readonly { id: string; title: string }[];
}

/** One page written in MDX. */
export interface Page<Frontmatter = Record<string, unknown>> {
	kind: PageKind;
	slug: string;
	/** Address below the base path, with slashes at both ends. */
	path: string;
	file: string;
	data: Frontmatter;
	/** Line of a key of the frontmatter. */
	lineOf: LineOf;
	mdx: ParsedMdx;
	sections: readonly Section[];
	/** Reading time at 220 words a minute, at least 1. */
	minutes: number;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
const WORDS_PER_MINUTE = 220;

/** Reads one MDX page. Frontmatter or MDX that cannot be read gives problems and no page. */
export function readPage<Schema extends z.ZodType>(
	source: ContentFile,
	kind: PageKind,
	path: string,
	schema: Schema,
	problems: Problem[],
): Page<z.output<Schema>> | undefined {
	const frontmatter = FRONTMATTER.exec(source.text);
	if (!frontmatter) {
		problems.push({
			file: source.file,
			line: 1,
			rule: 'frontmatter',
			what: 'The page has no frontmatter.',
			fix: 'Begin the file with a block between two lines of three hyphens.',
		});
		return undefined;
	}
	const text = frontmatter[1] ?? '';
	const data = readYaml({ file: source.file, text, lineOffset: 1 }, schema, problems);
	const mdx = tryParse(source, problems);
	if (data === undefined || !mdx) return undefined;
	return {
		kind,
		slug: source.slug,
		path,
		file: source.file,
		data,
		lineOf: yamlLines(text, 1),
		mdx,
		sections: sectionsOf(mdx),
		minutes: Math.max(1, Math.round(mdx.words / WORDS_PER_MINUTE)),
	};
}

function tryParse(source: ContentFile, problems: Problem[]): ParsedMdx | undefined {
	try {
		return parseMdx(source.text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		problems.push({
			file: source.file,
			line: Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1),
			rule: 'mdx',
			what: `The MDX cannot be read: ${message.split('\n')[0] ?? ''}.`,
			fix: 'Check that every component is closed and that braces are not used in text.',
		});
		return undefined;
	}
}

function sectionsOf(mdx: ParsedMdx): Section[] {
	return mdx.headings
		.filter((heading) => heading.depth === 2 && heading.id !== undefined)
		.map((heading, index) => ({
			id: heading.id ?? '',
			title: heading.title,
			number: index + 1,
			line: heading.line,
			parts: mdx.headings
				.filter((part) => part.depth === 3 && part.section === heading.id && part.id)
				.map((part) => ({ id: part.id ?? '', title: part.title })),
		}));
}
