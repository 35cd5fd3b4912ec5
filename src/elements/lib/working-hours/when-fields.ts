import { isoDay, yearDays } from '../../../methods/working-hours/calendar.ts';
import { planDay, type Plan } from '../../../methods/working-hours/plan.ts';
import { readYear } from '../../../methods/working-hours/read-time.ts';
import { showFieldProblem } from './field-problem.ts';
import { find } from '../find.ts';

interface Target {
	host: HTMLElement;
	change: (when: Partial<Pick<Plan, 'year' | 'day'>>) => void;
	signal: AbortSignal;
}

/** The year as a number and the day as a slider with two shortcuts. */
export class WhenFields {
	readonly #year: HTMLInputElement;
	readonly #day: HTMLInputElement;
	readonly #date: HTMLElement;
	readonly #problem: HTMLElement;
	readonly #target: Target;
	#shownYear = 0;

	constructor(target: Target) {
		this.#target = target;
		const { host, change, signal } = target;
		this.#year = find(host, '[data-year]', HTMLInputElement);
		this.#day = find(host, '[data-day]', HTMLInputElement);
		this.#date = find(host, '[data-date]');
		this.#problem = find(host, '#wh-year-bad');
		this.#year.readOnly = false;
		this.#day.disabled = false;
		this.#year.addEventListener('change', () => this.#readYear(), { signal });
		this.#year.addEventListener(
			'keydown',
			({ key }) => {
				if (key === 'Enter') this.#readYear();
			},
			{ signal },
		);
		this.#day.addEventListener(
			'input',
			() => {
				const { first } = yearDays(this.#shownYear);
				change({ day: isoDay(first + Number(this.#day.value) - 1).slice(5) });
			},
			{ signal },
		);
		for (const button of host.querySelectorAll<HTMLElement>('[data-date-of]')) {
			const day = button.dataset.dateOf ?? '';
			button.addEventListener('click', () => change({ day }), { signal });
		}
	}

	/** Sets both fields to a plan; a year that was not understood stays. */
	show(plan: Pick<Plan, 'year' | 'day'>, date: string): void {
		this.#shownYear = plan.year;
		const { first, count } = yearDays(plan.year);
		this.#day.max = String(count);
		this.#day.value = String(planDay(plan) - first + 1);
		this.#day.setAttribute('aria-valuetext', date);
		this.#date.textContent = date;
		if (!this.#year.hasAttribute('aria-invalid')) this.#year.value = String(plan.year);
	}

	/** Drops a year that was not understood. */
	reset(): void {
		showFieldProblem(this.#year, this.#problem, undefined);
	}

	#readYear(): void {
		const read = readYear(this.#year.value);
		showFieldProblem(this.#year, this.#problem, read.problem);
		if (read.problem === undefined && read.value !== this.#shownYear) {
			this.#target.change({ year: read.value });
		}
	}
}
