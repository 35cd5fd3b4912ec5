import type { ChartTable, Mark } from '../../../../src/charts/chart-type.ts';

/** Keys in the order in which a drawing holds them. */
export function keysIn(svg: string): string[] {
	return [...svg.matchAll(/data-k="([^"]*)"/g)].map(([, key = '']) => key);
}

/** Height of each point in the drawing, in pixels from its top. */
export function heightsIn(svg: string): Map<string, number> {
	return new Map(
		[...svg.matchAll(/<circle class="[^"]*" data-k="([^"]*)" cx="[^"]*" cy="([^"]*)"/g)].map(
			([, key = '', y = '']) => [key, Number(y)],
		),
	);
}

/** Words of a drawing as a reader sees them. */
export function wordsIn(svg: string): string {
	return svg
		.replace(/<[^>]*>/g, '\n')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

export function keysOf(marks: readonly (readonly Mark[])[]): string[] {
	return marks.flat().map(({ key }) => key);
}

export function rowKeys({ rows }: ChartTable): string[] {
	return rows.map(({ key }) => key);
}

export const ids = { labelledBy: 'a', describedBy: 'b' };
export const forms = ['wide', 'narrow'] as const;
