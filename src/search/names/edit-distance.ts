/**
 * Edits that turn one word into another: insert, delete or replace a letter, or swap two neighbors
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const replace = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const swap = swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Infinity;
			const shift = Math.min(at(previous, column), at(current, column - 1)) + 1;
			current.push(Math.min(replace, shift, swap));
		}
		[before, previous] = [previous, current];
	}
	return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
