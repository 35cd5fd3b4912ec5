const FAR_ABOVE_PX = 1_000_000;
const BELOW_LINE = '75%';

function isPageAtEnd(): boolean {
	// Positions are fractions on screens with scaling.
	return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
}

/** Scrolls the list around a link just so far that the link is inside. */
function reveal(link: HTMLAnchorElement): void {
	const list = link.closest('nav');
	if (!list) return;
	const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
	list.scrollTop += Math.min(0, inner.top - outer.top) + Math.max(0, inner.bottom - outer.bottom);
}

/**
 * Contents that follow the reader. The current section is the last one whose heading has passed the
 * activation line, a quarter of the window below its top: where the eye rests when it reads, and
 * below the place where a followed link puts a heading. Before the first heading nothing is current.
 *
 * The observed zone reaches from far above the page down to that line, so that a heading counts as
 * passed however fast the page jumps over it; a zone of the visible part only would miss jumps.
 *
 * Short sections at the end of the page never reach the line. At the end of the page the section
 * that the address names is current, if it lies below the line, else the last one.
 *
 * Contents folded in a `<details>` close when a link in them is followed; the browser scrolls after
 * that, so the heading ends up in view. Nothing here scrolls the page. A list longer than the window
 * scrolls by itself, so that the current section is in sight there.
 */
export class BpoToc extends HTMLElement {
	/** Each section may be linked twice: beside the text, and in the fold for narrow windows. */
	#links = new Map<Element, HTMLAnchorElement[]>();
	#passed = new Set<Element>();
	#atEnd = false;
	#observer: IntersectionObserver | undefined;
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		this.#observer = new IntersectionObserver((entries) => this.#pass(entries), {
			rootMargin: `${FAR_ABOVE_PX}px 0px -${BELOW_LINE} 0px`,
		});
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
			const target = document.getElementById(link.hash.slice(1));
			if (!target) continue;
			this.#links.set(target, [...(this.#links.get(target) ?? []), link]);
			this.#observer.observe(target);
		}
		addEventListener('scroll', () => this.#reachEnd(), { signal, passive: true });
		this.addEventListener('click', (event) => this.#fold(event), { signal });
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
		this.#links.clear();
		this.#passed.clear();
		this.#life.abort();
	}

	#pass(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting) this.#passed.add(target);
			else this.#passed.delete(target);
		}
		this.#mark();
	}

	#reachEnd(): void {
		const atEnd = isPageAtEnd();
		if (atEnd === this.#atEnd) return;
		this.#atEnd = atEnd;
		this.#mark();
	}

	#current(): Element | undefined {
		const targets = [...this.#links.keys()];
		if (!this.#atEnd) return targets.findLast((target) => this.#passed.has(target));
		const named = targets.find((target) => `#${target.id}` === location.hash);
		return named && !this.#passed.has(named) ? named : targets.at(-1);
	}

	#mark(): void {
		const current = this.#current();
		for (const [target, links] of this.#links) {
			for (const link of links) {
				if (target === current) {
					link.setAttribute('aria-current', 'true');
					reveal(link);
				} else link.removeAttribute('aria-current');
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
