import { moveCursor, TypeAhead } from '../shared/cursor.ts';
import { Readout } from '../shared/readout.ts';
import { words } from '../../strings/charts.ts';
import type { RankingModel } from './model.ts';
import { readoutLines, spokenLine, visitOrder } from './readout.ts';

interface Target {
	plot: HTMLElement;
	status: HTMLElement;
	helpId: string;
	/** The model drawn at the moment. */
	model: () => RankingModel;
	/** Marks a place or takes the mark away. */
	toggle: (country: string) => void;
	signal: AbortSignal;
}

/**
 * One cursor for pointer, touch and keyboard. The whole drawing is a single tab stop; the active
 * place is shown by its strip and a panel, and told to screen readers when keys moved the cursor.
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

	/** Shows the active place again after a new drawing, or nothing when it is gone. */
	refresh(): void {
		const row = this.#rows().find(({ country }) => country === this.#active);
		if (row) this.#show(row.country);
		else this.clear();
	}

	/** Takes the cursor off the drawing. */
	clear(): void {
		this.#active = undefined;
		this.#readout.hide();
		this.#target.plot
			.querySelectorAll('[data-active]')
			.forEach((row) => row.removeAttribute('data-active'));
	}

	#rows() {
		return visitOrder(this.#target.model());
	}

	#show(country: string): void {
		const { plot, model } = this.#target;
		this.clear();
		const row = this.#rows().find((item) => item.country === country);
		if (!row) return;
		this.#active = country;
		for (const strip of plot.querySelectorAll(`svg [data-c="${country}"]`)) {
			strip.setAttribute('data-active', '');
			const mark = strip.querySelector('circle');
			if (mark && mark.getBoundingClientRect().width > 0) {
				this.#readout.show(mark, readoutLines(row, model()));
			}
		}
	}

	#speak(country: string): void {
		const row = this.#rows().find((item) => item.country === country);
		if (row) this.#target.status.textContent = spokenLine(row, this.#target.model());
	}

	#hover(event: PointerEvent): void {
		if (event.pointerType === 'touch') return;
		const country = countryAt(event);
		if (country === undefined) this.clear();
		else if (country !== this.#active) this.#show(country);
	}

	#click(event: MouseEvent): void {
		const country = countryAt(event);
		if (country === undefined) this.clear();
		else if (country === this.#active) this.#toggle(country);
		else this.#show(country);
	}

	#focus(): void {
		if (!this.#target.plot.matches(':focus-visible')) return;
		const rows = this.#rows();
		const start = rows.find(({ highlighted }) => highlighted) ?? rows[0];
		if (start) this.#moveTo(start.country);
	}

	#moveTo(country: string): void {
		this.#show(country);
		this.#speak(country);
		this.#target.plot.querySelector('svg [data-active] .hit')?.scrollIntoView({ block: 'nearest' });
	}

	#key(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') {
			this.clear();
			return;
		}
		if (event.key === 'Enter' && this.#active !== undefined) {
			event.preventDefault();
			this.#toggle(this.#active);
			return;
		}
		const rows = this.#rows();
		const index = rows.findIndex(({ country }) => country === this.#active);
		const next =
			event.key.length === 1 && event.key !== ' '
				? this.#typeAhead.find(
						event.key,
						rows.map(({ name }) => name),
						index,
						event.timeStamp,
					)
				: moveCursor(event.key, index, rows.length);
		const row = next === undefined ? undefined : rows[next];
		if (!row) return;
		event.preventDefault();
		this.#moveTo(row.country);
	}

	#toggle(country: string): void {
		this.#target.toggle(country);
		const row = this.#rows().find((item) => item.country === country);
		if (row) {
			this.#target.status.textContent = `${row.name} ${row.highlighted ? words.marked : words.unmarked}`;
		}
	}
}

function countryAt({ target }: Event): string | undefined {
	const row = target instanceof Element ? target.closest('svg [data-c]') : null;
	return row?.getAttribute('data-c') ?? undefined;
}
