import { compareNames } from '../../../strings/english.ts';
import type { Assessment } from '../../../methods/location-score/assess.ts';
import { MOST_PLACES } from '../../../methods/location-score/setting.ts';
import { button, h } from '../../../platform/h.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { find } from '../find.ts';
import { placeHtml } from './place-html.ts';
import { ownNodes } from './score-figure.ts';

interface Target {
	host: HTMLElement;
	/** By ISO code. */
	names: ReadonlyMap<string, string>;
	assessment: () => Assessment;
	/** Keeps these places in the drawing, and says so. */
	keep: (places: string[], news: string) => void;
	signal: AbortSignal;
}

/** Where the score of one place comes from, and which places stay in the drawing. */
export class PlacePanel {
	readonly #target: Target;
	readonly #select: HTMLSelectElement;

	constructor(target: Target) {
		this.#target = target;
		const { host, signal } = target;
		this.#select = find(host, '[data-place]', HTMLSelectElement);
		this.#select.addEventListener('change', () => this.#showOne(), { signal });
		find(host, 'button[data-do="keep"]').addEventListener('click', () => this.#keep(), { signal });
	}

	/** Goes to a place. */
	open(iso3: string): void {
		this.#select.value = iso3;
		this.#showOne();
		this.#select.focus();
	}

	/** Shows the places of the newest ranking. */
	show(): void {
		const { ranked, unranked, setting } = this.#target.assessment();
		const places = [...ranked, ...unranked].map(({ place }) => place);
		const chosen = this.#select.value;
		const codes = places.toSorted((a, b) => compareNames(a.name, b.name)).map(({ iso3 }) => iso3);
		const listed = Array.from(this.#select.options, ({ value }) => value);
		if (listed.join() !== codes.join()) {
			this.#select.replaceChildren(
				...codes.map((iso3) => h('option', { value: iso3 }, this.#name(iso3))),
			);
			this.#select.value = codes.includes(chosen) ? chosen : (ranked[0]?.place.iso3 ?? '');
		}
		find(this.#target.host, '[data-kept]').replaceChildren(
			...setting.places.map((iso3) => {
				const chip = button(`${this.#name(iso3)} ×`, 'act', () => this.#drop(iso3));
				chip.ariaLabel = page.drop(this.#name(iso3));
				return chip;
			}),
		);
		this.#showOne();
	}

	#showOne(): void {
		const markup = placeHtml(this.#target.assessment(), this.#select.value);
		find(this.#target.host, '[data-one]').replaceChildren(...ownNodes(markup));
	}

	#keep(): void {
		const { places } = this.#target.assessment().setting;
		const iso3 = this.#select.value;
		if (places.includes(iso3)) return;
		if (places.length >= MOST_PLACES) {
			find(this.#target.host, '[data-status]').textContent = page.tooMany(MOST_PLACES);
			return;
		}
		this.#target.keep([...places, iso3], page.added(this.#name(iso3)));
	}

	#drop(iso3: string): void {
		const { places } = this.#target.assessment().setting;
		this.#target.keep(
			places.filter((kept) => kept !== iso3),
			page.removed(this.#name(iso3)),
		);
		this.#select.focus();
	}

	#name(iso3: string): string {
		return this.#target.names.get(iso3) ?? iso3;
	}
}
