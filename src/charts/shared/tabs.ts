/**
 * Turns the panels of a figure into tabs. Before, each panel stands open or in a `<details>`;
 * after, the tab list chooses one. The buttons and panels are in the page already.
 */
export function upgradeTabs(list: HTMLElement): void {
	const tabs = [...list.querySelectorAll<HTMLElement>('[data-panel]')];
	const panels = tabs.map((tab) => document.getElementById(tab.dataset['panel'] ?? ''));
	if (panels.some((panel) => !panel)) return;

	const choose = (chosen: number) => {
		tabs.forEach((tab, index) => {
			tab.ariaSelected = String(index === chosen);
			tab.tabIndex = index === chosen ? 0 : -1;
			panels[index]!.hidden = index !== chosen;
		});
	};

	tabs.forEach((tab, index) => {
		const panel = panels[index]!;
		tab.role = 'tab';
		tab.setAttribute('aria-controls', panel.id);
		panel.role = 'tabpanel';
		panel.setAttribute('aria-labelledby', tab.id);
		const fold = panel.querySelector<HTMLDetailsElement>(':scope > details');
		if (fold) {
			fold.open = true;
			fold.querySelector('summary')!.hidden = true;
		}
		tab.addEventListener('click', () => choose(index));
		tab.addEventListener('keydown', (event) => {
			const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
			if (step === undefined) return;
			event.preventDefault();
			const next = (index + step + tabs.length) % tabs.length;
			choose(next);
			tabs[next]!.focus();
		});
	});
	list.role = 'tablist';
	list.hidden = false;
	choose(0);
}
