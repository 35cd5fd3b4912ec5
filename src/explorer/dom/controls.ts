import { regionGroups } from '../../corpus/regions.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { Catalog, CatalogPlace } from '../catalog.ts';
import { findPlaces } from '../place-search.ts';
import type { ExplorerState } from '../state.ts';
import { uses, type Control } from '../view-controls.ts';
import { focusChip, showChips } from './chips.ts';
import { Combobox } from './combobox.ts';
import { fillMeasures, findMeasures } from './measure-options.ts';
import { h } from '../../platform/h.ts';
import { YearControl } from './year-control.ts';

interface Target {
	panel: HTMLElement;
	catalog: Catalog;
	state: () => ExplorerState;
	change: (changes: Partial<ExplorerState>) => void;
	/** Tells screen readers. */
	say: (text: string) => void;
	/** Tells everybody what did not work. */
	problem: (text: string) => void;
	signal: AbortSignal;
}

/** The panel of choices: places, measures, year and the rest. It shows a state and asks for changes. */
export class Controls {
	readonly #target: Target;
	readonly #year: YearControl;
	readonly #combobox: Combobox;
	#ownName: string | undefined;

	constructor(target: Target) {
		this.#target = target;
		const { catalog, change, say, signal } = target;
		this.#combobox = new Combobox({
			input: this.#input('place'),
			list: this.#get('place-list'),
			find: (typed) =>
				findPlaces(typed, catalog.places).map(({ code, name, region }) => ({
					value: code,
					text: name,
					detail: regionGroups[region].name,
					key: `r-${regionGroups[region].key}`,
					chosen: target.state().places.includes(code),
				})),
			pick: (code) => this.toggle(code),
			say: (count, typed) => say(count === 0 ? words.nothingFound(typed) : words.found(count)),
			signal,
		});
		this.#year = new YearControl({
			box: this.#get('year-box'),
			change: (year) => change({ year }),
			refused: (text) => target.problem(words.noYear(text)),
			signal,
		});
		this.#bindPresets();
		this.#bindMeasures();
		this.#bind('clear', 'click', () => {
			change({ places: [] });
			say(words.allCleared);
			this.#get('place').focus();
		});
		this.#bindChoice('scale', (scale) => ({ scale: scale as ExplorerState['scale'] }));
		this.#bindChoice('mode', (mode) => ({ mode: mode as ExplorerState['mode'] }));
		this.#bind('path', 'change', ({ target: box }) => {
			change({ path: box instanceof HTMLInputElement && box.checked });
		});
	}

	/** Chooses a place, or takes it back. */
	toggle(code: string): void {
		const { state, change, catalog, say } = this.#target;
		const { places } = state();
		const name = catalog.places.find((place) => place.code === code)?.name ?? code;
		const chosen = places.includes(code);
		change({ places: chosen ? places.filter((item) => item !== code) : [...places, code] });
		say(chosen ? words.notChosen(name) : words.chosen(name));
	}

	/** Sets every control to a state. */
	show(state: ExplorerState, years: readonly number[], ownName: string | undefined): void {
		const { catalog } = this.#target;
		this.#ownName = ownName;
		const chosen = state.places.flatMap((code) =>
			catalog.places.filter((place) => place.code === code),
		);
		this.#showPlaces(chosen);
		this.#fillMeasures(state);
		this.#year.show(state.year, years);
		for (const name of ['scale', 'mode'] as const) {
			this.#select(name).value = state[name];
		}
		this.#input('path').checked = state.path;
		for (const part of this.#target.panel.querySelectorAll<HTMLElement>('[data-for]')) {
			part.hidden = !uses(state.view, part.dataset.for as Control);
		}
		this.#combobox.refresh();
	}

	#get(name: string): HTMLElement {
		const node = this.#target.panel.querySelector<HTMLElement>(`[data-control="${name}"]`);
		if (!node) throw new Error(`the explorer's page lacks ${name}`);
		return node;
	}

	#input(name: string): HTMLInputElement {
		return this.#get(name) as HTMLInputElement;
	}

	#select(name: string): HTMLSelectElement {
		return this.#get(name) as HTMLSelectElement;
	}

	#bind(name: string, type: string, listener: (event: Event) => void): void {
		this.#get(name).addEventListener(type, listener, { signal: this.#target.signal });
	}

	#bindChoice(name: string, changes: (value: string) => Partial<ExplorerState>): void {
		const select = this.#select(name);
		this.#bind(name, 'change', () => this.#target.change(changes(select.value)));
	}

	#showPlaces(chosen: readonly CatalogPlace[]): void {
		const chips = this.#get('chips');
		showChips(chips, chosen, (code) => {
			const index = chosen.findIndex((place) => place.code === code);
			this.toggle(code);
			focusChip(chips, index, this.#get('place'));
		});
		this.#get('count').textContent = words.placesOf(
			chosen.length,
			this.#target.catalog.places.length,
		);
		this.#get('clear').hidden = chosen.length === 0;
	}

	#bindPresets(): void {
		const { catalog, change, say } = this.#target;
		const select = this.#select('preset');
		const rule = this.#get('rule');
		select.append(...catalog.presets.map(({ id, name }) => h('option', { value: id }, name)));
		this.#bind('preset', 'change', () => {
			const preset = catalog.presets.find(({ id }) => id === select.value);
			rule.textContent = preset?.rule ?? '';
			if (!preset) return;
			change({ places: preset.places });
			say(words.places(preset.places.length));
		});
	}

	#bindMeasures(): void {
		const { change, state, say, catalog } = this.#target;
		this.#bindChoice('y', (measure) => ({ measure }));
		this.#bindChoice('x', (value) => ({ across: value === '' ? null : value }));
		this.#bindChoice('size', (value) => ({ size: value === '' ? null : value }));
		this.#bind('swap', 'click', () => {
			const { measure, across } = state();
			if (across !== null) change({ measure: across, across: measure });
		});
		this.#bind('find', 'input', () => {
			const count = this.#fillMeasures(state());
			say(words.measuresFound(count, catalog.measures.length));
		});
	}

	/** Fills the lists that the view shows; how many measures match what was typed. */
	#fillMeasures({ view, measure, across, size }: ExplorerState): number {
		const { measures } = this.#target.catalog;
		const typed = this.#input('find').value;
		const found = findMeasures(typed, measures);
		for (const [name, control, chosen] of [
			['y', 'measure', measure],
			['x', 'across', across],
			['size', 'size', size],
		] as const) {
			if (!uses(view, control)) continue;
			const listed = measures.filter((item) => found.includes(item) || item.facts.id === chosen);
			fillMeasures(this.#select(name), listed, chosen, {
				ownName: this.#ownName,
				optional: name !== 'y',
			});
		}
		return found.length;
	}
}
