import { readStored, store } from '../platform/storage.ts';
import { strings } from '../strings/elements.ts';
import { nextTheme, parseTheme, THEME_KEY, type Theme } from './lib/theme.ts';

/**
 * The button for the colors: system, light, dark, and round again. Its name says what holds and
 * what a press does. Without script the colors follow the system and the button stays hidden.
 */
class BpoThemeSwitch extends HTMLElement {
	#theme: Theme = 'system';
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		const button = this.querySelector('button');
		if (!button) return;
		this.#show(parseTheme(readStored(THEME_KEY)));
		button.hidden = false;
		button.addEventListener('click', () => this.#choose(nextTheme(this.#theme)), { signal });
		// Another tab of the atlas changed the colors.
		addEventListener(
			'storage',
			(event) => {
				if (event.key === THEME_KEY || event.key === null) this.#show(parseTheme(event.newValue));
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}

	#choose(theme: Theme): void {
		store(THEME_KEY, theme === 'system' ? null : theme);
		this.#show(theme);
	}

	#show(theme: Theme): void {
		this.#theme = theme;
		this.dataset.state = theme;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		this.querySelector('button')?.setAttribute('aria-label', strings.theme[theme]);
	}
}

customElements.define('bpo-theme-switch', BpoThemeSwitch);
