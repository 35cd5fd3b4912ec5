import { parseOwn } from '../../../platform/h.ts';
import { DAY } from '../../../methods/working-hours/calendar.ts';
import { clockText } from '../../../methods/working-hours/format.ts';
import type { Shift } from '../../../methods/working-hours/office.ts';
import { CLIENT, STEP, type Hours, type Plan } from '../../../methods/working-hours/plan.ts';
import { readTime } from '../../../methods/working-hours/read-time.ts';
import { hoursWords as words } from '../../../strings/working-hours.ts';
import { showFieldProblem } from './field-problem.ts';
import { find } from '../find.ts';
import { officeHtml } from './office-html.ts';

interface Target {
	list: HTMLElement;
	change: (key: string, hours: Partial<Hours>) => void;
	remove: (key: string) => void;
	signal: AbortSignal;
}

/** The rows of shifts and working days. A time that is not understood stays, with a sentence. */
export class OfficeList {
	readonly #target: Target;
	/** What is drawn, so that typed text stays while nothing but it changes. */
	#drawn = '';

	constructor(target: Target) {
		this.#target = target;
		const { list, signal } = target;
		list.addEventListener('change', (event) => this.#change(event.target), { signal });
		list.addEventListener('keydown', (event) => this.#key(event), { signal });
		list.addEventListener(
			'click',
			({ target: node }) => {
				const button = node instanceof Element && node.closest('[data-remove]');
				if (button) this.#target.remove(rowOf(button)?.dataset.office ?? '');
			},
			{ signal },
		);
	}

	/** Shows the offices of a plan; rows are made again only when the offices are others. */
	show({ client, sites }: Plan): void {
		const { list } = this.#target;
		const all = [client, ...sites].map((planned, index) => ({
			planned,
			key: index === 0 ? CLIENT : planned.place.id,
			index,
		}));
		const drawn = all.map(({ planned, key }) => `${key} ${planned.place.id}`).join();
		if (drawn !== this.#drawn) {
			const html = all.map(({ planned, key, index }) => officeHtml(planned, key, index)).join('');
			const body = parseOwn(html, 'text/html').querySelector('body');
			const typed = new Map([...list.children].map((row) => [keyOf(row), row]));
			list.replaceChildren(
				...[...(body?.children ?? [])].map((row) => keep(typed.get(keyOf(row)), row)),
			);
			this.#drawn = drawn;
		}
		const rows = [...list.querySelectorAll<HTMLElement>('[data-office]')];
		all.forEach(({ planned }, index) => fill(rows[index], planned));
		this.#open();
	}

	/** Drops all times that were not understood. */
	reset(): void {
		this.#target.list.replaceChildren();
		this.#drawn = '';
	}

	/** The row of an office gets the focus, or the first row. */
	focus(index: number): void {
		const rows = this.#target.list.children;
		(rows[index] ?? rows[rows.length - 1])?.querySelector<HTMLElement>('input, button')?.focus();
	}

	#open(): void {
		const { list } = this.#target;
		for (const input of list.querySelectorAll('input')) input.readOnly = false;
		for (const select of list.querySelectorAll('select')) select.disabled = false;
		for (const button of list.querySelectorAll('button')) button.hidden = false;
	}

	#change(node: EventTarget | null): void {
		if (!(node instanceof HTMLElement)) return;
		const row = rowOf(node);
		const key = row?.dataset.office;
		if (!row || key === undefined) return;
		if (node instanceof HTMLSelectElement) {
			this.#target.change(key, { days: [...node.value].map(Number) });
			return;
		}
		const shift = readShift(row);
		if (shift) this.#target.change(key, { shift });
	}

	/** Enter takes a time over; arrows move it by a quarter of an hour. */
	#key(event: KeyboardEvent): void {
		const { target: input, key } = event;
		if (!(input instanceof HTMLInputElement)) return;
		if (key === 'Enter') this.#change(input);
		const step = { ArrowUp: STEP, ArrowDown: -STEP }[key];
		const time = readTime(input.value);
		if (step === undefined || time.problem !== undefined) return;
		event.preventDefault();
		input.value = clockText((time.value + step + DAY) % DAY);
		this.#change(input);
	}
}

/** A row with a time that was not understood stays as it is when others come and go. */
function keep(old: Element | undefined, fresh: Element): Element {
	return old?.querySelector('[aria-invalid]') ? old : fresh;
}

function keyOf(row: Element): string | null {
	return row.getAttribute('data-office');
}

function rowOf(node: Element): HTMLElement | null {
	return node.closest<HTMLElement>('[data-office]');
}

/** Reads both times of a row and says at the field what is wrong with one of them. */
function readShift(row: HTMLElement): Shift | undefined {
	const box = find(row, '[data-bad]');
	const inputs = { start: timeInput(row, 'start'), end: timeInput(row, 'end') };
	const start = readTime(inputs.start.value);
	const end = readTime(inputs.end.value);
	showFieldProblem(inputs.start, box, start.problem);
	if (start.problem !== undefined) {
		showFieldProblem(inputs.end, null, end.problem);
		return undefined;
	}
	const empty = end.problem === undefined && end.value === start.value;
	showFieldProblem(inputs.end, box, empty ? words.noLength : end.problem);
	return end.problem !== undefined || empty ? undefined : { start: start.value, end: end.value };
}

function timeInput(row: HTMLElement, edge: 'start' | 'end'): HTMLInputElement {
	return find(row, `[data-time="${edge}"]`, HTMLInputElement);
}

/** Writes the hours of an office into its row, but not over what was not understood. */
function fill(row: HTMLElement | undefined, { shift, days }: Hours): void {
	if (!row || row.querySelector('[aria-invalid]')) return;
	for (const edge of ['start', 'end'] as const) {
		timeInput(row, edge).value = clockText(shift[edge]);
	}
	const select = row.querySelector('select');
	if (select) select.value = days.join('');
}
