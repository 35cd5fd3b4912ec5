import { viewNames, type ViewName } from '../state.ts';

/** The views as tabs. Arrows move and choose, as in every tab list of the atlas. */
export class ViewTabs {
	readonly #tabs: readonly HTMLElement[];

	constructor(list: HTMLElement, choose: (view: ViewName) => void, signal: AbortSignal) {
		this.#tabs = [...list.querySelectorAll<HTMLElement>('button[data-view]')];
		this.#tabs.forEach((tab, index) => {
			tab.addEventListener('click', () => chooseTab(tab), { signal });
			tab.addEventListener(
				'keydown',
				(event) => {
					const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
					const jump = { Home: 0, End: this.#tabs.length - 1 }[event.key];
					const to = jump ?? (step === undefined ? undefined : (index + step) % this.#tabs.length);
					const next = to === undefined ? undefined : this.#tabs.at(to);
					if (!next) return;
					event.preventDefault();
					next.focus();
					chooseTab(next);
				},
				{ signal },
			);
		});
		const chooseTab = (tab: HTMLElement) => {
			const view = viewNames.find((name) => name === tab.dataset.view);
			if (view) choose(view);
		};
	}

	/** Marks the tab of a view and brings it into sight where the list scrolls. */
	show(view: ViewName): void {
		for (const tab of this.#tabs) {
			const active = tab.dataset.view === view;
			if (active && tab.ariaSelected === 'true') continue;
			tab.ariaSelected = String(active);
			tab.tabIndex = active ? 0 : -1;
			const list = tab.parentElement;
			if (active && list && list.scrollWidth > list.clientWidth) {
				list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
			}
		}
	}
}
