import { Combobox } from '../../../explorer/dom/combobox.ts';
import { plain, searchPlaces, type Place } from '../../../methods/working-hours/places.ts';
import { hoursWords as words } from '../../../strings/working-hours.ts';
import { showFieldProblem } from './field-problem.ts';

interface Target {
	input: HTMLInputElement;
	cities: readonly Place[];
	zones: readonly Place[];
	/** Name that stands in the field while nothing is typed; empty for a field that adds. */
	current: () => string;
	/** Ids of the places that are chosen already. */
	chosen: () => readonly string[];
	/** Takes a place; a sentence when it cannot. */
	pick: (place: Place) => string | undefined;
	say: (text: string) => void;
	signal: AbortSignal;
}

/** Longest list below the field. */
const MOST = 200;

/** A field that finds a city or a time zone and picks it. What is not found stays with a sentence. */
export class PlaceField {
	readonly #target: Target;
	readonly #list: HTMLElement;
	readonly #problem: HTMLElement | null;
	#picked = false;

	constructor(target: Target) {
		this.#target = target;
		const { input, say, chosen, signal } = target;
		this.#list = byId(input, 'aria-controls');
		this.#problem = input.parentElement?.querySelector('.wh-bad') ?? null;
		input.readOnly = false;
		new Combobox({
			input,
			list: this.#list,
			find: (typed) =>
				this.#find(typed).map(({ id, name, detail, region }) => ({
					value: id,
					text: name,
					detail,
					key: `r-${region}`,
					chosen: chosen().includes(id),
				})),
			pick: (id) => {
				const place = [...target.cities, ...target.zones].find((one) => one.id === id);
				if (place) this.#pick(place);
			},
			say: (count, typed) => say(count === 0 ? words.nothingFound(typed) : words.found(count)),
			signal,
		});
		input.addEventListener('focus', () => input.select(), { signal });
		input.addEventListener('input', () => this.#show(undefined), { signal });
		input.addEventListener('keydown', ({ key }) => this.#key(key), { signal });
		input.addEventListener('blur', () => this.#leave(), { signal });
	}

	/** Follows a plan, but keeps a text that was not understood. */
	show(): void {
		if (!this.#target.input.hasAttribute('aria-invalid')) this.refresh();
	}

	/** Puts the current name into the field again. */
	refresh(): void {
		this.#target.input.value = this.#target.current();
		this.#show(undefined);
	}

	#find(typed: string): Place[] {
		const { cities, zones, current } = this.#target;
		return searchPlaces(typed === current() ? '' : typed, cities, zones, MOST);
	}

	#pick(place: Place): void {
		const { input, pick } = this.#target;
		const problem = pick(place);
		this.#picked = true;
		if (problem === undefined) this.refresh();
		else input.value = place.name;
		this.#show(problem);
	}

	/** Enter on a text that the list has no active entry for. */
	#key(key: string): void {
		if (key === 'Enter' && !this.#picked) this.#leave();
		this.#picked = false;
	}

	/** Takes a name that was typed in full; otherwise says what to do and keeps it. */
	#leave(): void {
		const { input, current } = this.#target;
		const typed = input.value.trim();
		if (input.getAttribute('aria-invalid') || typed === current()) return;
		if (typed === '') {
			this.refresh();
			return;
		}
		const found = this.#find(typed);
		const exact = found.find(({ name, id }) => [plain(name), plain(id)].includes(plain(typed)));
		if (exact) this.#pick(exact);
		else this.#show(found.length > 0 ? words.chooseOne(typed) : words.nothingFound(typed));
	}

	#show(problem: string | undefined): void {
		showFieldProblem(this.#target.input, this.#problem, problem);
	}
}

function byId(input: HTMLElement, attribute: string): HTMLElement {
	const list = document.getElementById(input.getAttribute(attribute) ?? '');
	if (!list) throw new Error(`the page of working hours lacks the list of ${input.id}`);
	return list;
}
