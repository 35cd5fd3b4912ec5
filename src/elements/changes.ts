import {
	answers,
	formatSince,
	parseSince,
	readPlaceIndex,
	wantedKeys,
	type ListedChange,
	type SinceRequest,
} from '../changes/since.ts';
import { loadJson } from '../platform/load.ts';
import { changeWords as words } from '../strings/changes.ts';
import { longDate } from '../strings/site.ts';

/**
 * The list of changes: every entry stands in the page. The script shows the form, hides what is
 * older than the day or concerns none of the sections, and keeps the question in the address.
 */
class BpoChanges extends HTMLElement {
	#life = new AbortController();
	#form: HTMLFormElement | null = null;
	#rows: { element: HTMLElement; change: ListedChange }[] = [];

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		this.#life = new AbortController();
		const { signal } = this.#life;
		this.#form = form;
		this.#rows = [...this.querySelectorAll<HTMLElement>('li[data-date]')].map((element) => ({
			element,
			change: changeOf(element),
		}));
		form.hidden = false;
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#ask(queryOf(form));
			},
			{ signal },
		);
		form.querySelector('[data-all]')?.addEventListener('click', () => this.#ask(''), { signal });
		void this.#show(parseSince(location.search));
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}

	#ask(query: string): void {
		const request = parseSince(query);
		history.replaceState(history.state, '', location.pathname + formatSince(request));
		void this.#show(request);
	}

	async #show(request: SinceRequest): Promise<void> {
		const { since, sections } = request;
		this.#fill(request);
		const index = sections.length > 0 ? await this.#loadIndex() : undefined;
		const wanted = index && wantedKeys(sections, index);
		let shown = 0;
		for (const { element, change } of this.#rows) {
			element.hidden = !answers(change, since, wanted?.keys);
			if (!element.hidden) shown++;
		}
		const known = wanted ? sections.length - wanted.unknown.length : 0;
		const asked = formatSince(request) !== '' || request.badDate || request.unreadable.length > 0;
		this.#say([
			asked && words.count(shown, since && longDate(since), known),
			request.badDate && words.badDate,
			request.unreadable.length > 0 && words.unreadable(request.unreadable),
			wanted && wanted.unknown.length > 0 && words.unknown(wanted.unknown),
			sections.length > 0 && !index && words.noIndex,
		]);
	}

	async #loadIndex() {
		try {
			return readPlaceIndex(await loadJson(this.dataset.places ?? ''));
		} catch {
			return undefined;
		}
	}

	/** A day or an id that cannot be read stays as it was typed. */
	#fill({ since, sections, unreadable, badDate }: SinceRequest): void {
		const day = this.#form?.elements.namedItem('since');
		const names = this.#form?.elements.namedItem('sections');
		if (day instanceof HTMLInputElement && !badDate) day.value = since;
		if (names instanceof HTMLTextAreaElement) {
			names.value = [...sections, ...unreadable].join(', ');
		}
	}

	#say(sentences: readonly (string | false | undefined)[]): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = sentences.filter(Boolean).join(' ');
	}
}

function changeOf({ dataset }: HTMLElement): ListedChange {
	return {
		date: dataset.date ?? '',
		everywhere: dataset.everywhere !== undefined,
		keys: (dataset.keys ?? '').split(' ').filter(Boolean),
	};
}

function queryOf(form: HTMLFormElement): string {
	const entries = [...new FormData(form)].filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string',
	);
	return new URLSearchParams(entries).toString();
}

customElements.define('bpo-changes', BpoChanges);
