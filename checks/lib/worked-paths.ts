/** One numbered step of a worked path in ARCHITECTURE.md. */
export interface WorkedStep {
	/** The word in bold at its beginning. */
	name: string;
	/** Everything in code style, in order, without what stands in built files. */
	spans: readonly string[];
	/** Functions as they are named, `name` (`file`). */
	functions: readonly { name: string; file: string }[];
	/** Built files, without `dist/`, each with what should stand in it. */
	built: readonly { file: string; fragments: readonly string[] }[];
}

/** A path that ARCHITECTURE.md follows through the code. */
export interface WorkedPath {
	title: string;
	/** What is followed: the code of the paragraph under the heading. */
	start: readonly string[];
	steps: readonly WorkedStep[];
}

const BUILT = 'dist/';

/** Reads the worked paths, the sections "From … to …", off the text of ARCHITECTURE.md. */
export function workedPaths(markdown: string): WorkedPath[] {
	return markdown
		.split(/^## /m)
		.filter((section) => /^From .+ to .+\n/.test(section))
		.map((section) => {
			const [title = '', ...rest] = section.split('\n');
			const [intro = '', ...steps] = rest.join('\n').split(/^\d+\. /m);
			const last = steps.length - 1;
			return {
				title,
				start: codeIn(intro.trim().split('\n\n')[0] ?? ''),
				// A paragraph after the last step belongs to no step.
				steps: steps.map((text, index) =>
					stepOf(index === last ? (text.split('\n\n')[0] ?? '') : text),
				),
			};
		});
}

/**
 * Whether a text holds a fragment. `…` in the fragment stands for any text without a tag in it;
 * any space counts as one blank.
 */
export function holds(text: string, fragment: string): boolean {
	const pattern = oneLine(fragment)
		.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
		.replaceAll('…', '[^<>]*?');
	return new RegExp(pattern).test(oneLine(text));
}

function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ');
}

function stepOf(text: string): WorkedStep {
	const spans: string[] = [];
	const built: { file: string; fragments: string[] }[] = [];
	for (const code of codeIn(text)) {
		if (code.startsWith(BUILT)) built.push({ file: code.slice(BUILT.length), fragments: [] });
		else (built.at(-1)?.fragments ?? spans).push(code);
	}
	return {
		name: /^\*\*(.+?)\.\*\*/.exec(text)?.[1] ?? '',
		spans,
		functions: [...text.matchAll(/`(\w+)`\s+\(`([^`]+)`\)/g)].map(([, name = '', file = '']) => ({
			name,
			file,
		})),
		built,
	};
}

function codeIn(text: string): string[] {
	return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
