/** One row of a file of values with the line it begins on, counted from 1. */
export interface DelimitedRow {
	line: number;
	cells: string[];
}

/** The sign between cells: the first of tab, semicolon and comma that the first line holds. */
export function delimiterOf(text: string): string {
	const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
	return ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
}

/**
 * Splits a file into rows and cells (RFC 4180: quoted cells may hold delimiters, line breaks and
 * doubled quotes). Empty lines are left out. Stops after `most` rows.
 */
export function parseDelimited(text: string, delimiter: string, most: number): DelimitedRow[] {
	const rows: DelimitedRow[] = [];
	let cells: string[] = [];
	let cell = '';
	let quoted = false;
	let line = 1;
	let begun = 1;
	const endCell = () => {
		cells.push(cell);
		cell = '';
	};
	const endRow = () => {
		endCell();
		if (cells.some((item) => item.trim() !== '')) rows.push({ line: begun, cells });
		cells = [];
		begun = line;
	};
	for (let at = 0; at < text.length && rows.length < most; at++) {
		const sign = text[at] ?? '';
		if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) line++;
		if (quoted) {
			if (sign !== '"') cell += sign;
			else if (text[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
		} else if (sign === '"' && cell === '') quoted = true;
		else if (sign === delimiter) endCell();
		else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) endRow();
		else if (sign !== '\r') cell += sign;
	}
	if (rows.length < most && (cell !== '' || cells.length > 0)) endRow();
	return rows;
}
