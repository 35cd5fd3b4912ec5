/** The width from which the style sheet sets notes in the margin; keep in step with styles/menus/side-note.css. */
const MARGIN_WIDTH = matchMedia('(min-width: 75.001rem)');

/**
 * A note at its number. Beside the text where there is a margin; in narrow windows and in tables the
 * number opens the note in place. It keeps its link, to the list of sources, for readers without
 * script.
 */
export class BpoNote extends HTMLElement {
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		const number = this.querySelector<HTMLAnchorElement>('a.snref');
		const note = this.querySelector<HTMLElement>('.sn');
		if (!number || !note) return;

		const inTable = this.closest('td') !== null;
		const besideText = () => !inTable && MARGIN_WIDTH.matches;
		const show = (open: boolean) => {
			note.classList.toggle('open', open);
			number.setAttribute('aria-expanded', String(open));
		};
		const adapt = () => {
			if (besideText()) {
				number.removeAttribute('role');
				number.removeAttribute('aria-expanded');
			} else {
				number.setAttribute('role', 'button');
				show(note.classList.contains('open'));
			}
		};
		const toggle = (event: Event) => {
			if (besideText()) return;
			event.preventDefault();
			show(!note.classList.contains('open'));
		};

		adapt();
		MARGIN_WIDTH.addEventListener('change', adapt, { signal });
		number.addEventListener('click', toggle, { signal });
		// A button is also pressed by the space bar, a link is not.
		number.addEventListener('keydown', (event) => event.key === ' ' && toggle(event), { signal });
		this.addEventListener(
			'keydown',
			(event) => {
				if (event.key !== 'Escape' || !note.classList.contains('open') || besideText()) return;
				show(false);
				number.focus();
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}
}

customElements.define('bpo-note', BpoNote);
