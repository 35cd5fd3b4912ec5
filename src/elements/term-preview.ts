import { loadStyles } from '../platform/load.ts';
import previewStyles from '../styles/term-preview.css?url';
import { placePop } from './lib/place-pop.ts';

/** Long enough that crossing a word on the way elsewhere opens nothing. */
const OPEN_AFTER_MS = 180;
/** Long enough to move the pointer from the word into the preview. */
const CLOSE_AFTER_MS = 220;

/** Hides the preview that shows, so that at most one does. */
let hideShown: (() => void) | undefined;
let count = 0;

/**
 * A glossary link whose definition shows on hover and on keyboard focus. The definition is in the
 * page, hidden; the link is described by it, so the preview itself is kept from screen readers,
 * which would otherwise read it twice. It therefore holds no link of its own. Touch follows the link.
 */
class BpoTerm extends HTMLElement {
	#life = new AbortController();
	#whileOpen = new AbortController();
	#isOpen = false;
	#timer = 0;
	#link: HTMLAnchorElement | null = null;
	#pop: HTMLElement | null = null;

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		this.#link = this.querySelector<HTMLAnchorElement>('a[data-term]');
		this.#pop = this.querySelector<HTMLElement>('.term-pop');
		if (!this.#link || !this.#pop) return;
		const definition = this.#pop.querySelector('.term-def') ?? this.#pop;
		definition.id ||= `term-${(count += 1)}`;
		this.#link.setAttribute('aria-describedby', definition.id);
		this.#pop.setAttribute('aria-hidden', 'true');
		// The top layer: no ancestor clips the preview or shifts it.
		if ('popover' in this.#pop) this.#pop.popover = 'manual';

		this.addEventListener('pointerenter', (event) => this.#hover(event, true), { signal });
		this.addEventListener('pointerleave', (event) => this.#hover(event, false), { signal });
		this.#link.addEventListener('focus', () => this.#isFocused() && this.#show(), { signal });
		this.#link.addEventListener('blur', () => this.#hide(), { signal });
		// The reader may have been here before the code was.
		if (this.matches(':hover') || this.#isFocused()) this.#show();
	}

	disconnectedCallback(): void {
		this.#hide();
		this.#life.abort();
	}

	#hide(): void {
		clearTimeout(this.#timer);
		this.#whileOpen.abort();
		if (!this.#isOpen || !this.#pop) return;
		this.#isOpen = false;
		hideShown = undefined;
		if ('popover' in this.#pop) this.#pop.hidePopover();
		this.#pop.hidden = true;
	}

	#hover(event: PointerEvent, inside: boolean): void {
		if (event.pointerType === 'touch') return;
		clearTimeout(this.#timer);
		if (inside) this.#timer = window.setTimeout(() => this.#show(), OPEN_AFTER_MS);
		else if (!this.#isFocused())
			this.#timer = window.setTimeout(() => this.#hide(), CLOSE_AFTER_MS);
	}

	#show(): void {
		if (this.#isOpen || !this.#pop) return;
		hideShown?.();
		hideShown = () => this.#hide();
		this.#isOpen = true;
		this.#pop.hidden = false;
		if ('popover' in this.#pop) this.#pop.showPopover();
		this.#place();

		this.#whileOpen = new AbortController();
		const { signal } = this.#whileOpen;
		const dismiss = { signal, capture: true };
		document.addEventListener('keydown', (event) => this.#escape(event), dismiss);
		document.addEventListener('pointerdown', (event) => this.#pressed(event), dismiss);
		document.addEventListener('scroll', () => this.#scrolled(), { ...dismiss, passive: true });
		addEventListener('resize', () => this.#hide(), { signal });
	}

	#place(): void {
		if (!this.#link || !this.#pop) return;
		const { left, top } = placePop(
			[...this.#link.getClientRects()],
			this.#pop.getBoundingClientRect(),
			{ width: document.documentElement.clientWidth, height: innerHeight },
		);
		this.#pop.style.left = `${left}px`;
		this.#pop.style.top = `${top}px`;
	}

	#escape(event: KeyboardEvent): void {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		this.#hide();
	}

	#pressed(event: PointerEvent): void {
		if (!(event.target instanceof Node) || !this.contains(event.target)) this.#hide();
	}

	/**
	 * Scrolling closes the preview, except while the word has the focus: moving the focus to a word
	 * scrolls by itself, and the reader would never see the preview.
	 */
	#scrolled(): void {
		if (this.#isFocused()) this.#place();
		else this.#hide();
	}

	#isFocused(): boolean {
		return this.#link?.matches(':focus-visible') ?? false;
	}
}

void loadStyles(previewStyles).then(() => customElements.define('bpo-term', BpoTerm));
