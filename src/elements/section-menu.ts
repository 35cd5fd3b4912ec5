import { copyText } from './lib/hand-over.ts';
import { dismissable } from './lib/dismiss.ts';
import { strings } from '../strings/elements.ts';

/** The public address of a link on this page, also where the page is a saved copy or a mirror. */
function publicAddress(link: HTMLAnchorElement): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	return new URL(link.getAttribute('href') ?? '', canonical?.href ?? location.href).href;
}

/**
 * "Use this section": a native `<details>` with plain links and the citation as text. With script it
 * closes like a menu, and its buttons copy.
 */
class BpoSectionMenu extends HTMLElement {
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		const details = this.querySelector('details');
		if (!details) return;
		dismissable(details, signal);
		for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
		this.addEventListener('click', (event) => this.#press(event), { signal });
		details.addEventListener('toggle', () => this.#say(''), { signal });
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}

	#press(event: MouseEvent): void {
		const button = event.target instanceof Element && event.target.closest('button');
		if (!button) return;
		if (button.dataset.copy === 'link') void this.#copyLink();
		else if (button.dataset.copy === 'citation') void this.#copyCitation();
	}

	async #copyLink(): Promise<void> {
		const link = this.querySelector<HTMLAnchorElement>('a[data-permalink]');
		if (!link) return;
		const copied = await copyText(publicAddress(link));
		this.#say(
			copied ? strings.section.linkCopied : strings.section.linkNotCopied(publicAddress(link)),
		);
	}

	async #copyCitation(): Promise<void> {
		const citation = this.querySelector('[data-cite]');
		if (!citation) return;
		const copied = await copyText(citation.textContent);
		if (!copied) getSelection()?.selectAllChildren(citation);
		this.#say(copied ? strings.section.citationCopied : strings.section.notCopied);
	}

	#say(text: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}
}

customElements.define('bpo-section-menu', BpoSectionMenu);
