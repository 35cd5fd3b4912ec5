import { crossingsOf, type Ring } from './rings.ts';
import { boxes, type SheetName } from './sheets.ts';

/**
 * Where a sheet has land, as the lengths of runs over its cells, row by row: sea, land, sea and so
 * on. Coarse, but enough to tell whether a word stands on land.
 */
export type LandMask = readonly number[];

/** Size of a cell in units of the drawing. */
const CELL: Readonly<Record<SheetName, number>> = { world: 8, inset: 8, narrow: 4 };

/** Reads the mask of a sheet. Points outside the sheet are sea. */
export function landReader(mask: LandMask, name: SheetName): (x: number, y: number) => boolean {
	const cells = mask.flatMap((length, index) => Array<boolean>(length).fill(index % 2 === 1));
	const { box, columns, size } = grid(name);
	return (x, y) => {
		const column = Math.floor((x - box.x) / size);
		if (column < 0 || column >= columns) return false;
		return cells[Math.floor((y - box.y) / size) * columns + column] ?? false;
	};
}

/** Finds the land of a sheet by the rings of its coasts; a point inside an odd number of rings is land. */
export function landMask(rings: readonly Ring[], name: SheetName): LandMask {
	const { box, columns, rows, size } = grid(name);
	const runs: number[] = [];
	let land = false;
	let length = 0;
	for (let row = 0; row < rows; row++) {
		const y = box.y + (row + 0.5) * size;
		const crossings = rings.flatMap((ring) => crossingsOf(ring, y));
		for (let column = 0; column < columns; column++) {
			const x = box.x + (column + 0.5) * size;
			if ((crossings.filter((at) => at < x).length % 2 === 1) !== land) {
				runs.push(length);
				length = 0;
				land = !land;
			}
			length++;
		}
	}
	return [...runs, length];
}

function grid(name: SheetName) {
	const size = CELL[name];
	const box = boxes[name];
	return { size, box, columns: Math.ceil(box.width / size), rows: Math.ceil(box.height / size) };
}
