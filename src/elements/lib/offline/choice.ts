import { CORE } from '../../../offline/groups.ts';
import type { Edition, GroupSize } from '../../../offline/manifest.ts';
import type { Status } from '../../../offline/messages.ts';
import { offlineWords as words, sizeText } from '../../../strings/offline.ts';

/** The form in which a reader chooses what to save, with the size of each choice. */
export class Choice {
	readonly form: HTMLFormElement;
	readonly #boxes: readonly HTMLInputElement[];
	#edition: Edition | undefined;
	#free: number | undefined;
	#saved: readonly string[] = [];
	#begun: readonly string[] | undefined;
	/** Bytes of a newer edition, which comes with whatever is added. */
	#newer: number | undefined;

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
		const chosen = this.#boxes.filter(({ checked }) => this.#isWhole || checked);
		return [CORE, ...chosen.map(({ value }) => value)].filter(
			(group) => !this.#edition || group in this.#edition.groups,
		);
	}

	/** Whether saving would change anything: it adds to what is saved, or replaces what was begun. */
	get isUseful(): boolean {
		return this.#begun ? !this.#isBegun : this.#added.length > 0;
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
	markSaved({ saved, begun, newer }: Pick<Status, 'saved' | 'begun' | 'newer'>): void {
		this.#saved = saved?.groups ?? [];
		this.#begun = begun?.groups;
		this.#newer = newer?.bytes;
		for (const box of this.#boxes) {
			box.disabled = this.#saved.includes(box.value);
			if (box.disabled) box.checked = true;
		}
		this.#show();
	}

	get #isWhole(): boolean {
		return new FormData(this.form).get('what') !== 'parts';
	}

	get #added(): string[] {
		return this.groups.filter((group) => !this.#saved.includes(group));
	}

	/** Whether the choice is what a save that is not complete would bring. */
	get #isBegun(): boolean {
		const wanted = new Set([...this.#saved, ...this.groups]);
		return wanted.size === this.#begun?.length && this.#begun.every((group) => wanted.has(group));
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
		const { button, more, instead } = words.save;
		const submit = this.form.querySelector('[type=submit]');
		if (!submit) return;
		submit.textContent = this.#begun ? instead : this.#saved.length > 0 ? more : button;
		submit.classList.toggle('btn-main', !this.#begun);
		// It keeps its place for keys, so that everybody comes upon the note that says why.
		submit.setAttribute('aria-disabled', String(!this.isUseful));
	}

	/** What saving takes. What is saved takes no more room and does not travel again. */
	#room(): string {
		if (this.#isBegun) return words.save.sameAsBegun;
		const added = this.#added;
		if (added.length === 0) return this.#begun ? words.save.onlySaved : words.save.nothingAdded;
		if (!this.#edition) return words.save.noSizes;
		const { bytes, packed } = this.#sum(added);
		const room = words.save.room(sizeText(bytes), sizeText(packed));
		const newer = this.#newer === undefined ? '' : words.save.withNewer(sizeText(this.#newer));
		const isTight = this.#free !== undefined && bytes > this.#free;
		const little = isTight ? words.save.little(sizeText(this.#free ?? 0)) : '';
		return [room, newer, little].filter(Boolean).join(' ');
	}
}
