/**
 * Contents that follow the reader. The current section is the last one whose heading has passed the
 * activation line, a quarter of the window below its top: where the eye rests when it reads, and
 * below the place where a followed link puts a heading. Before the first heading nothing is current.
 *
 * The observed zone reaches from far above the page down to that line, so that a heading counts as
 * passed however fast the page jumps over it; a zone of the visible part only would miss jumps.
 *
 * Contents folded in a `<details>` close when a link in them is followed; the browser scrolls after
 * that, so the heading ends up in view. Nothing here scrolls: motion is left to the style sheet,
 * which stops it for readers who ask for less.
 */
const FAR_ABOVE_PX = 1_000_000;
const BELOW_LINE = '75%';

export class BpoToc extends HTMLElement {
	/** Each section may be linked twice: beside the text, and in the fold for narrow windows. */
	#links = new Map<Element, HTMLAnchorElement[]>();
	#passed = new Set<Element>();
	#observer: IntersectionObserver | undefined;
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		this.#observer = new IntersectionObserver((entries) => this.#update(entries), {
			rootMargin: `${FAR_ABOVE_PX}px 0px -${BELOW_LINE} 0px`,
		});
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
			const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (!target) continue;
			this.#links.set(target, [...(this.#links.get(target) ?? []), link]);
			this.#observer.observe(target);
		}
		this.addEventListener('click', (event) => this.#fold(event), { signal: this.#life.signal });
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
		this.#links.clear();
		this.#passed.clear();
		this.#life.abort();
	}

	#update(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting) this.#passed.add(target);
			else this.#passed.delete(target);
		}
		const current = [...this.#links.keys()].findLast((target) => this.#passed.has(target));
		for (const [target, links] of this.#links) {
			for (const link of links) {
				if (target === current) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
			}
		}
	}

	#fold(event: MouseEvent): void {
		if (!(event.target instanceof Element) || !event.target.closest('a')) return;
		const details = this.querySelector('details');
		if (details) details.open = false;
	}
}

customElements.define('bpo-toc', BpoToc);
