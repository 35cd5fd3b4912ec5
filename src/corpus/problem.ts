/** Something in `content/` that stops the build, told so that an editor can mend it. */
export interface Problem {
	/** Path from the project folder. */
	file: string;
	/** Line in that file, counted from 1. */
	line: number;
	/** Which rule found it. */
	rule: string;
	/** What is wrong. */
	what: string;
	/** What to do. */
	fix: string;
}

/** One problem as two lines: `file:line`, what is wrong, what to do. */
export function formatProblem({ file, line, rule, what, fix }: Problem): string {
	return `${file}:${line}  ${what} [${rule}]\n    ${fix}`;
}

/** Sorts problems by file and line, so that the same content gives the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
