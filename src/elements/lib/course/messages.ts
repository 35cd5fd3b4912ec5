import { builderWords as words } from '../../../strings/course-builder.ts';
import { button, h } from '../../../platform/h.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { readStored, store } from '../../../platform/storage.ts';
import { UNREAD } from './kept.ts';

/** What the builder tells above the course, with buttons for what can be done about it. */
export class Messages {
	readonly element = h('div', { class: 'cb-messages' });
	#undo: HTMLElement | undefined;

	/** Adds a sentence below the ones before. */
	tell(message: string): void {
		this.element.append(h('p', { class: 'remark', role: 'status' }, message));
	}

	/** Takes all messages and offers away. */
	clear(): void {
		this.element.replaceChildren();
	}

	/** Says what was changed, with a button that takes the change back; only the newest has one. */
	offerUndo(said: string, undo: () => void): void {
		this.forgetUndo();
		this.#undo = h('p', { class: 'cb-undo note' }, said, ' ', button(words.undo, 'act', undo));
		this.element.append(this.#undo);
	}

	/** Takes the offer of {@link offerUndo} away. */
	forgetUndo(): void {
		this.#undo?.remove();
	}

	/** Offers to go back to the reader's own course, over which a shared one was opened. */
	offerOwn(back: () => void): void {
		this.element.append(h('p', {}, button(words.back, 'act', back)));
	}

	/** A course that this edition cannot read is offered as the file it is. */
	offerUnread(): void {
		const text = readStored(UNREAD);
		if (text === null) return;
		const save = button(words.saveUnread, 'act', () =>
			saveFile('unread.course.json', text, 'application/json'),
		);
		const forget = button(words.forgetUnread, 'act', () => {
			store(UNREAD, null);
			note.remove();
		});
		const note = h('p', { class: 'note' }, words.unread, ' ', save, ' ', forget);
		this.element.append(note);
	}
}
