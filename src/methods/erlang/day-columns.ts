/** Places of start, calls and handle time in the cells of a line. */
export type Columns = readonly [start: number, calls: number, aht: number];

/** The order of columns without a header. */
export const firstColumns: Columns = [0, 1, 2];

/** Names of the columns; handle time first, since it holds the word "time". */
const names = {
	aht: /aht|handl|handling|duration/i,
	start: /start|time|interval|from|hour/i,
	calls: /call|volume|contact|offered/i,
};

/** The columns that a first line names, or "unknown" when one of the three is not named. */
export function columnsOf(header: string): Columns | 'unknown' {
	const cells = /[\t;,]/.test(header) ? splitLine(header) : wordsOf(header);
	const aht = cells.findIndex((cell) => names.aht.test(cell));
	const start = cells.findIndex((cell, index) => index !== aht && names.start.test(cell));
	const calls = cells.findIndex(
		(cell, index) => index !== aht && index !== start && names.calls.test(cell),
	);
	return start < 0 || calls < 0 || aht < 0 ? 'unknown' : [start, calls, aht];
}

/**
 * The cells of a line. Tabs come before semicolons, these before commas, these before spaces; a
 * comma separates only when it stands right after the first cell, else it groups thousands.
 */
export function splitLine(line: string): string[] {
	const joined = line.replace(/(\d)\s+([ap]\.?m\b\.?)/i, '$1$2');
	const separator = joined.includes('\t')
		? /\t/
		: joined.includes(';')
			? /;/
			: /^[^\s,]+(?: [^\d\s,]+)*\s*,/.test(joined)
				? /,/
				: /\s+/;
	const cells = joined.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
	return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Names that are separated by spaces only: "handle time" is one. */
function wordsOf(header: string): string[] {
	return header.replace(/\b(handle|handling|start)\s+time\b/gi, '$1').split(/\s+/);
}
