import { loadStyles } from '../platform/load.ts';
import menuStyles from '../styles/section-menu.css?url';
import { dismissable } from './lib/dismiss.ts';

/**
 * "Use this section": a link to the page of the section alone. With script it opens a menu in place
 * that copies link, embed code and citation; the code of the menu comes when it is first opened.
 * The link stays the same element, so a press that began before the script arrived still counts.
 */
class BpoSectionMenu extends HTMLElement {
	#life = new AbortController();
	#link: HTMLAnchorElement | null = null;
	#menu: HTMLElement | undefined;
	/** What was selected before the press, which may end the selection. */
	#selected: Range | undefined;

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		const link = this.querySelector<HTMLAnchorElement>('a.use');
		if (!link) return;
		this.#link = link;
		link.role = 'button';
		link.ariaExpanded = 'false';
		link.addEventListener('click', (event) => this.#press(event), { signal });
		link.addEventListener('keydown', (event) => this.#key(event), { signal });
		link.addEventListener('pointerdown', () => this.#noteSelected(), { signal });
		dismissable({
			host: this,
			opener: () => link,
			isOpen: () => link.ariaExpanded === 'true',
			close: () => this.#show(false),
			signal,
		});
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}

	#press(event: MouseEvent): void {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		const open = this.#link?.ariaExpanded !== 'true';
		if (open) void this.#open();
		else this.#show(false);
	}

	#noteSelected(): void {
		const selection = getSelection();
		this.#selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
	}

	#key(event: KeyboardEvent): void {
		this.#noteSelected();
		if (event.key !== ' ') return;
		event.preventDefault();
		this.#link?.click();
	}

	async #open(): Promise<void> {
		const link = this.#link;
		if (!link) return;
		try {
			const [{ sectionMenu }] = await Promise.all([
				import('./lib/section-menu/menu.ts'),
				loadStyles(menuStyles),
			]);
			this.#menu?.remove();
			this.#menu = sectionMenu(this, link.pathname, this.#selected);
			this.append(this.#menu);
			this.#show(true);
		} catch {
			location.assign(link.href);
		}
	}

	#show(open: boolean): void {
		if (!this.#link || !this.#menu) return;
		this.#link.ariaExpanded = String(open);
		this.#menu.hidden = !open;
	}
}

customElements.define('bpo-section-menu', BpoSectionMenu);
