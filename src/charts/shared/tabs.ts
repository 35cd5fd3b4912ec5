/**
 * Turns the panels of a figure into tabs. Before, each panel stands open or in a `<details>`;
 * after, the tab list chooses one. The buttons and panels are in the page already.
 */
export function upgradeTabs(list: HTMLElement, signal: AbortSignal): void {
	const pairs = [...list.querySelectorAll<HTMLElement>('[data-panel]')].flatMap((tab) => {
		const panel = document.getElementById(tab.dataset.panel ?? '');
		return panel ? [{ tab, panel }] : [];
	});

	const choose = (chosen: HTMLElement) => {
		for (const { tab, panel } of pairs) {
			const active = tab === chosen;
			tab.ariaSelected = String(active);
			tab.tabIndex = active ? 0 : -1;
			panel.hidden = !active;
		}
	};

	const move = (event: KeyboardEvent, index: number) => {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		const next = step === undefined ? undefined : pairs.at((index + step) % pairs.length);
		if (!next) return;
		event.preventDefault();
		choose(next.tab);
		next.tab.focus();
	};

	pairs.forEach(({ tab, panel }, index) => {
		tab.role = 'tab';
		tab.setAttribute('aria-controls', panel.id);
		panel.role = 'tabpanel';
		panel.setAttribute('aria-labelledby', tab.id);
		openFold(panel);
		tab.addEventListener('click', () => choose(tab), { signal });
		tab.addEventListener('keydown', (event) => move(event, index), { signal });
	});
	list.role = 'tablist';
	list.hidden = false;
	if (pairs[0]) choose(pairs[0].tab);
}

/** A tab replaces the line that folds its panel. */
function openFold(panel: HTMLElement): void {
	const fold = panel.querySelector<HTMLDetailsElement>(':scope > details');
	const summary = fold?.querySelector('summary');
	if (!fold || !summary) return;
	fold.open = true;
	summary.hidden = true;
}
