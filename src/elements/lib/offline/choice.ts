import { CORE } from '../../../offline/groups.ts';
import type { Edition, GroupSize } from '../../../offline/manifest.ts';
import { offlineWords as words, sizeText } from '../../../strings/offline.ts';

/** The form in which a reader chooses what to save, with the size of each choice. */
export class Choice {
	readonly form: HTMLFormElement;
	readonly #boxes: readonly HTMLInputElement[];
	#edition: Edition | undefined;
	#free: number | undefined;
	#saved: readonly string[] = [];

	constructor(form: HTMLFormElement) {
		this.form = form;
		this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="group"]')];
		form.addEventListener('change', () => this.#show());
	}

	/** Names of all groups, in the order of the page. */
	get names(): ReadonlyMap<string, string> {
		const named = this.form.querySelectorAll<HTMLElement>('[data-group-name]');
		return new Map(
			[...named].map(({ dataset, textContent }) => [dataset.groupName ?? '', textContent.trim()]),
		);
	}

	/** The groups that are chosen. */
	get groups(): string[] {
		return this.#isWhole
			? [...this.names.keys()]
			: [CORE, ...this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)];
	}

	/** Fills the sizes in. Without them the form still works. */
	fill(edition: Edition | undefined, free: number | undefined): void {
		this.#edition = edition;
		this.#free = free;
		for (const place of this.form.querySelectorAll<HTMLElement>('[data-size]')) {
			const { size = '' } = place.dataset;
			const groups = size === 'all' ? [...this.names.keys()] : [size];
			place.textContent = edition ? sizeText(this.#sum(groups).bytes) : '';
		}
		this.#show();
	}

	/** Marks what is saved: it can be added to, not taken away singly. */
	markSaved(groups: readonly string[]): void {
		this.#saved = groups;
		for (const box of this.#boxes) {
			box.disabled = groups.includes(box.value);
			if (box.disabled) box.checked = true;
		}
		this.#show();
	}

	get #isWhole(): boolean {
		return new FormData(this.form).get('what') !== 'parts';
	}

	#sum(groups: readonly string[]): GroupSize {
		const sizes = groups.flatMap((group) => this.#edition?.groups[group] ?? []);
		const sum = (key: keyof GroupSize): number =>
			sizes.reduce((total, size) => total + size[key], 0);
		return { files: sum('files'), bytes: sum('bytes'), packed: sum('packed') };
	}

	#show(): void {
		const parts = this.form.querySelector<HTMLElement>('[data-parts]');
		if (parts) parts.hidden = this.#isWhole;
		const note = this.form.querySelector('[data-room]');
		if (note) note.textContent = this.#room();
	}

	/** What saving takes. What is saved takes no more room and does not travel again. */
	#room(): string {
		if (!this.#edition) return words.save.noSizes;
		const added = this.groups.filter((group) => !this.#saved.includes(group));
		if (added.length === 0) return words.save.nothingAdded;
		const { bytes, packed } = this.#sum(added);
		const room = words.save.room(sizeText(bytes), sizeText(packed));
		const isTight = this.#free !== undefined && bytes > this.#free;
		return isTight ? `${room} ${words.save.little(sizeText(this.#free ?? 0))}` : room;
	}
}
