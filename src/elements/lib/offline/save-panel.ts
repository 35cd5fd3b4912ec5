import { CopyKeeper, freeRoom, isPersisted, type KeeperOptions } from '../../../offline/client.ts';
import { EDITION_FILE, readEdition, type Edition } from '../../../offline/manifest.ts';
import type { Status } from '../../../offline/messages.ts';
import { button, h } from '../../../platform/h.ts';
import { offlineWords as words } from '../../../strings/offline.ts';
import { Choice } from './choice.ts';
import { PanelParts } from './panel-parts.ts';
import { showProgress } from './progress.ts';
import { stateSentences, troubleSentences } from './sentences.ts';

/** The panel on /offline/: shows the state of the copy and gives the worker its orders. */
export class SavePanel {
	readonly #root: HTMLElement;
	readonly #parts: PanelParts;
	readonly #keeper: CopyKeeper;
	readonly #choice: Choice;
	readonly #options: Omit<KeeperOptions, 'onStatus'>;
	#status: Status = { keepCurrent: true };
	/** Whether it is known what is saved. */
	#isKnown = false;
	#said: string | undefined;
	/** Groups on their way: when the browser stopped the worker, the page asks for them again. */
	#wanted: readonly string[] | undefined;
	#isLeaving = false;

	constructor(root: HTMLElement, options: Omit<KeeperOptions, 'onStatus'>) {
		this.#root = root;
		this.#parts = new PanelParts(root);
		this.#options = options;
		this.#choice = new Choice(this.#parts.find('form') as HTMLFormElement);
		this.#keeper = new CopyKeeper({ ...options, onStatus: (status) => this.#hear(status) });
	}

	/** Asks for the state and the sizes, and shows the form. */
	start(): void {
		const { form } = this.#choice;
		this.#parts.find('cancel').addEventListener('click', () => this.#order('cancel'));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			if (this.#choice.isUseful) void this.#save(this.#choice.groups);
			else this.#parts.find('room').focus();
		});
		this.#show();
		void this.#load();
	}

	async #load(): Promise<void> {
		const sizes = Promise.all([loadEdition(this.#options.base), freeRoom()]);
		const isRegistered = await this.#keeper.isRegistered();
		if (isRegistered) await this.#keeper.order({ type: 'status' });
		else this.#hear(this.#status);
		const [edition, free] = await sizes;
		this.#choice.fill(edition, free);
		if (isRegistered && edition) await this.#keeper.order({ type: 'look' });
	}

	#hear(status: Status): void {
		const wasStopped = status.begun && !status.progress && !status.trouble;
		this.#status = status;
		this.#isKnown = true;
		if (this.#isLeaving) {
			this.#isLeaving = false;
			void this.#keeper.dismiss();
		}
		if (!status.progress) {
			const wanted = this.#wanted;
			this.#wanted = undefined;
			if (wasStopped && wanted) void this.#save(wanted);
		}
		this.#choice.markSaved(status);
		this.#show();
	}

	async #save(groups: readonly string[]): Promise<void> {
		this.#said = undefined;
		try {
			await this.#keeper.save(groups);
			this.#wanted = groups;
		} catch {
			this.#alert(words.trouble.worker, []);
		}
	}

	#order(type: 'look' | 'check' | 'cancel'): void {
		this.#said = type === 'cancel' ? words.state.stopped : undefined;
		this.#wanted = undefined;
		void this.#keeper.order({ type });
	}

	#show(): void {
		const hadFocus = this.#root.contains(document.activeElement);
		const { saved, progress, trouble } = this.#status;
		this.#showState();
		showProgress(this.#parts.find('progress'), progress);
		const { text, files } = trouble ? troubleSentences(trouble) : { text: '', files: [] };
		this.#alert(text, files);
		const { form } = this.#choice;
		const isWhole = this.#choice.names.size === saved?.groups.length;
		// A save that stopped leaves the choice open: the reader may want less.
		form.hidden = progress !== undefined || isWhole;
		this.#parts.replace('acts', progress ? [] : this.#acts());
		if (hadFocus && !this.#root.contains(visible(document.activeElement))) {
			this.#parts.find(progress ? 'cancel' : 'state').focus();
		}
	}

	#showState(): void {
		const sentences = this.#said && !this.#status.progress ? [this.#said] : [];
		if (this.#isKnown) sentences.push(...stateSentences(this.#status, this.#choice.names));
		else sentences.push(words.state.asking);
		this.#parts.replace(
			'state',
			sentences.map((sentence) => h('p', {}, sentence)),
		);
		const kept = this.#parts.find('kept');
		kept.hidden = this.#status.saved === undefined;
		void isPersisted().then((isKept) => {
			kept.textContent = isKept ? words.state.kept : words.state.notKept;
		});
	}

	#alert(text: string, files: readonly string[]): void {
		const list = files.length > 0 ? [h('ul', {}, ...files.map((file) => h('li', {}, file)))] : [];
		this.#parts.replace('trouble', text ? [h('p', {}, text), ...list] : []);
	}

	/** What can be done now. */
	#acts(): Node[] {
		const { saved, begun, newer, damaged, trouble } = this.#status;
		const acts: Node[] = [];
		const saving = (name: string, groups: readonly string[]): void => {
			acts.push(button(name, 'btn btn-main', () => void this.#save(groups)));
		};
		if (begun) saving(trouble ? words.acts.retry : words.acts.resume, begun.groups);
		else if (newer) saving(words.acts.update, saved?.groups ?? []);
		else if (damaged) saving(words.acts.repair, saved?.groups ?? []);
		if (saved && !newer && !begun) {
			acts.push(button(words.acts.look, 'btn', () => this.#order('look')));
		}
		if (saved) acts.push(button(words.acts.check, 'btn', () => this.#order('check')));
		if (saved || begun) acts.push(...this.#removal());
		if (saved) acts.push(this.#keepCurrent());
		return acts;
	}

	/** Deleting takes two presses, at the same place: what is said of it must not move the button. */
	#removal(): Node[] {
		let isSure = false;
		const told = h('span', { class: 'vh', role: 'status' });
		const remove = button(words.acts.remove, 'btn', () => {
			if (!isSure) {
				isSure = true;
				remove.textContent = words.acts.reallyRemove;
				told.textContent = words.acts.sure;
				return;
			}
			this.#said = words.state.deleted;
			this.#isLeaving = true;
			this.#parts.forget('acts');
			void this.#keeper.remove();
		});
		return [remove, told];
	}

	#keepCurrent(): Node {
		const box = h('input', { type: 'checkbox', checked: this.#status.keepCurrent });
		box.addEventListener('change', () => {
			void this.#keeper.order({ type: 'keep-current', on: box.checked });
		});
		return h('label', { class: 'check' }, box, words.acts.keepCurrent);
	}
}

/** An element, if it has a place on the page. */
function visible(element: Element | null): Element | null {
	return element?.getClientRects().length ? element : null;
}

async function loadEdition(base: string): Promise<Edition | undefined> {
	try {
		return readEdition(await (await fetch(base + EDITION_FILE, { cache: 'no-cache' })).json());
	} catch {
		return undefined;
	}
}
