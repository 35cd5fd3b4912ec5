import type { GeoContext } from 'd3';

type Point = readonly [x: number, y: number];

/**
 * Receives a projected shape and writes it as SVG path data in whole numbers, each point relative
 * to the one before: the shortest form that compresses well. Lines that shrink to a point and
 * rings with fewer than three corners leave no trace.
 */
export class RelativePath implements GeoContext {
	readonly #grain: number;
	#parts: string[] = [];
	#line: Point[] = [];
	/** Where the pen stands after the last written part. */
	#pen: Point = [0, 0];

	/** @param grain whole numbers to one unit of the projection; 2 keeps half units */
	constructor(grain: number) {
		this.#grain = grain;
	}

	beginPath(): void {
		this.#parts = [];
		this.#line = [];
		this.#pen = [0, 0];
	}

	moveTo(x: number, y: number): void {
		this.#flush();
		this.#line = [this.#snap(x, y)];
	}

	lineTo(x: number, y: number): void {
		const point = this.#snap(x, y);
		if (!same(point, this.#line.at(-1))) this.#line.push(point);
	}

	closePath(): void {
		const [first] = this.#line;
		if (this.#line.length > 1 && same(first, this.#line.at(-1))) this.#line.pop();
		if (first && this.#line.length > 2) {
			this.#write('z');
			this.#pen = first;
		}
		this.#line = [];
	}

	/** Part of the interface of d3; areas and lines never call it. */
	arc(): void {
		throw new Error('a map shape holds no points');
	}

	/** The path data so far. */
	toString(): string {
		this.#flush();
		return this.#parts.join('');
	}

	#flush(): void {
		if (this.#line.length > 1) this.#write('');
		this.#line = [];
	}

	#write(end: string): void {
		let steps = '';
		for (const [x, y] of this.#line) {
			steps += separated(x - this.#pen[0], steps === '') + separated(y - this.#pen[1], false);
			this.#pen = [x, y];
		}
		this.#parts.push(`m${steps}${end}`);
	}

	#snap(x: number, y: number): Point {
		return [Math.round(x * this.#grain), Math.round(y * this.#grain)];
	}
}

function separated(value: number, first: boolean): string {
	return first || value < 0 ? String(value) : ` ${value}`;
}

function same(a: Point | undefined, b: Point | undefined): boolean {
	return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
