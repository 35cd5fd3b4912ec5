import { sectionCutter, type Cut } from './cut-section.ts';

let last: { path: string; cutter: Promise<(id: string) => Cut> } | undefined;

/**
 * The cutter of a page, rendered on first use. Sections are built page by page, so only the last
 * page is kept: all of them together would not fit in memory in a large book.
 */
export function cutterOf(
	path: string,
	render: () => Promise<string>,
): Promise<(id: string) => Cut> {
	if (last?.path !== path) last = { path, cutter: render().then(sectionCutter) };
	return last.cutter;
}
