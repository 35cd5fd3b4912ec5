import type { GeoContext } from 'd3';
import type { Point } from './rings.ts';

/** Receives a projected shape and keeps its closed rings as lists of points. */
export class RingCollector implements GeoContext {
	readonly rings: Point[][] = [];
	#ring: Point[] = [];

	beginPath(): void {
		this.#ring = [];
	}

	moveTo(x: number, y: number): void {
		this.#ring = [[x, y]];
	}

	lineTo(x: number, y: number): void {
		this.#ring.push([x, y]);
	}

	closePath(): void {
		if (this.#ring.length > 2) this.rings.push(this.#ring);
		this.#ring = [];
	}

	/** Part of the interface of d3; areas never call it. */
	arc(): void {
		throw new Error('a map shape holds no points');
	}
}
