import { words } from '../../strings/charts.ts';
import type { Mark } from '../chart-type.ts';
import { moveCursor, TypeAhead } from './cursor.ts';
import { Readout } from './readout.ts';

interface Target {
	plot: HTMLElement;
	status: HTMLElement;
	helpId: string;
	/** Lines of marks that are drawn at the moment. */
	marks: () => readonly (readonly Mark[])[];
	/** Where the keyboard begins; the first mark where it names none. */
	start?: () => string | undefined;
	/** What Enter, or a second press, does with the active mark. */
	activate: (mark: Mark) => void;
	signal: AbortSignal;
}

/** A pointer this many pixels from a mark still means it. */
const REACH = 14;

/**
 * One cursor for pointer, touch and keyboard. The whole drawing is a single tab stop; the active
 * mark is shown by its looks and a panel, and told to screen readers when keys moved the cursor.
 */
export class CursorControl {
	readonly #target: Target;
	readonly #readout: Readout;
	readonly #typeAhead = new TypeAhead();
	#active: string | undefined;

	constructor(target: Target) {
		this.#target = target;
		const { plot, signal } = target;
		this.#readout = new Readout(plot);
		plot.tabIndex = 0;
		plot.role = 'application';
		plot.ariaLabel = words.chartLabel;
		plot.setAttribute('aria-describedby', target.helpId);
		signal.addEventListener('abort', () => this.#readout.remove());
		plot.addEventListener('pointermove', (event) => this.#hover(event), { signal });
		plot.addEventListener('pointerleave', () => this.clear(), { signal });
		plot.addEventListener('click', (event) => this.#click(event), { signal });
		plot.addEventListener('keydown', (event) => this.#key(event), { signal });
		plot.addEventListener('focus', () => this.#focus(), { signal });
		plot.addEventListener('blur', () => this.clear(), { signal });
	}

	/** Shows the active mark again after a new drawing, or nothing when it is gone. */
	refresh(): void {
		const mark = this.#find(this.#active);
		if (mark) this.#show(mark);
		else this.clear();
	}

	/** Takes the cursor off the drawing. */
	clear(): void {
		this.#active = undefined;
		this.#readout.hide();
		this.#target.plot
			.querySelectorAll('[data-active]')
			.forEach((element) => element.removeAttribute('data-active'));
	}

	#find(key: string | undefined): Mark | undefined {
		return key === undefined
			? undefined
			: this.#target
					.marks()
					.flat()
					.find((mark) => mark.key === key);
	}

	#elements(key: string): Element[] {
		return [...this.#target.plot.querySelectorAll(`svg [data-k="${CSS.escape(key)}"]`)];
	}

	#show(mark: Mark): void {
		this.clear();
		this.#active = mark.key;
		for (const element of this.#elements(mark.key)) {
			element.setAttribute('data-active', '');
			const shape = element.querySelector('circle') ?? element;
			if (shape.getBoundingClientRect().width > 0) this.#readout.show(shape, mark.lines);
		}
	}

	#moveTo(mark: Mark): void {
		this.#show(mark);
		this.#target.status.textContent = mark.spoken;
		this.#elements(mark.key)
			.find((element) => element.getBoundingClientRect().width > 0)
			?.scrollIntoView({ block: 'nearest' });
	}

	#hover(event: PointerEvent): void {
		if (event.pointerType === 'touch') return;
		const mark = this.#find(this.#keyAt(event));
		if (!mark) this.clear();
		else if (mark.key !== this.#active) this.#show(mark);
	}

	#click(event: MouseEvent): void {
		const mark = this.#find(this.#keyAt(event));
		if (!mark) this.clear();
		else if (mark.key === this.#active) this.#target.activate(mark);
		else this.#show(mark);
	}

	#focus(): void {
		const { plot, start, marks } = this.#target;
		if (!plot.matches(':focus-visible')) return;
		const mark = this.#find(start?.()) ?? marks()[0]?.[0];
		if (mark) this.#moveTo(mark);
	}

	#key(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') {
			this.clear();
			return;
		}
		const active = this.#find(this.#active);
		if (event.key === 'Enter' && active) {
			event.preventDefault();
			this.#target.activate(active);
			return;
		}
		const next =
			event.key.length === 1 && event.key !== ' '
				? this.#typed(event, active)
				: this.#stepped(event.key, active);
		if (!next) return;
		event.preventDefault();
		this.#moveTo(next);
	}

	#typed({ key, timeStamp }: KeyboardEvent, active: Mark | undefined): Mark | undefined {
		const all = this.#target.marks().flat();
		const names = all.map(({ name }) => name);
		const from = all.findIndex((mark) => mark.key === active?.key);
		const found = this.#typeAhead.find(key, names, from, timeStamp);
		return found === undefined ? undefined : all[found];
	}

	#stepped(key: string, active: Mark | undefined): Mark | undefined {
		const lines = this.#target.marks();
		const isActive = (mark: Mark) => mark.key === active?.key;
		const at = lines.findIndex((line) => line.some(isActive));
		const line = lines[Math.max(at, 0)] ?? [];
		const acrossLines = lines.length > 1 && (key === 'ArrowUp' || key === 'ArrowDown');
		if (acrossLines && active) {
			const next = moveCursor(key, at, lines.length);
			return next === undefined || next === at ? active : this.#nearest(lines[next] ?? [], active);
		}
		const next = moveCursor(key, line.findIndex(isActive), line.length);
		return next === undefined ? undefined : line[next];
	}

	/** The mark of another line that stands closest to the active one. */
	#nearest(line: readonly Mark[], active: Mark): Mark | undefined {
		const from = this.#middle(active.key);
		const distance = (mark: Mark) => {
			const to = this.#middle(mark.key);
			return from && to ? Math.abs(from.x - to.x) : Infinity;
		};
		return line.toSorted((a, b) => distance(a) - distance(b))[0];
	}

	#middle(key: string): { x: number; y: number } | undefined {
		for (const element of this.#elements(key)) {
			const shape = element.querySelector('circle') ?? element;
			const { left, top, width, height } = shape.getBoundingClientRect();
			if (width > 0) return { x: left + width / 2, y: top + height / 2 };
		}
		return undefined;
	}

	#keyAt({ target, clientX, clientY }: MouseEvent): string | undefined {
		const hit = target instanceof Element && target.closest('svg [data-k]');
		if (hit) return hit.getAttribute('data-k') ?? undefined;
		const near = this.#target
			.marks()
			.flat()
			.flatMap(({ key }) => {
				const middle = this.#middle(key);
				const distance = middle ? Math.hypot(middle.x - clientX, middle.y - clientY) : Infinity;
				return distance <= REACH ? [{ key, distance }] : [];
			});
		return near.toSorted((a, b) => a.distance - b.distance)[0]?.key;
	}
}
