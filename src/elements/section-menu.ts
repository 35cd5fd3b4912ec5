import { dismissable } from './lib/dismiss.ts';

/**
 * "Use this section": a link to the page of the section alone. With script it opens a menu in place
 * that copies link, embed code and citation; the code of the menu comes when it is first opened.
 */
class BpoSectionMenu extends HTMLElement {
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		const details = this.querySelector('details') ?? this.#upgrade();
		if (!details) return;
		dismissable(details, signal);
		details.addEventListener('toggle', () => void this.#fill(details), { signal });
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}

	/** Puts a menu button in place of the link. Without its code the link would be better. */
	#upgrade(): HTMLDetailsElement | undefined {
		const link = this.querySelector<HTMLAnchorElement>('a.use');
		if (!link) return undefined;
		const details = document.createElement('details');
		details.className = 'use-box';
		details.dataset.permalink = link.pathname;
		const summary = document.createElement('summary');
		summary.className = 'use';
		summary.append(...link.childNodes);
		details.append(summary);
		link.replaceWith(details);
		return details;
	}

	async #fill(details: HTMLDetailsElement): Promise<void> {
		const permalink = details.dataset.permalink ?? '';
		if (!details.open || details.children.length > 1) return;
		try {
			const { sectionMenu } = await import('./lib/section-menu/menu.ts');
			if (details.children.length === 1) details.append(sectionMenu(this, permalink));
		} catch {
			location.assign(`${permalink}#use`);
		}
	}
}

customElements.define('bpo-section-menu', BpoSectionMenu);
