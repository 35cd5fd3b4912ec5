import type { BankItem } from '../questions/bank-item.ts';
import type { Nodes } from './tree.ts';

/** An item of a course with everything an export can say of it. */
export interface ExportItem {
	kind: string;
	id: string;
	title: string;
	/** Where it stands in the book: "Article 11, Onshore, nearshore, offshore". */
	from: string;
	minutes: number;
	note: string;
	/** Full address; undefined for what this edition does not have. */
	url: string | undefined;
	/** Its text, when it was asked for. */
	text: Nodes;
	/** Its questions, when it is a quiz and texts were asked for. */
	questions: readonly BankItem[];
}

/** A session with its items. */
export interface ExportSession {
	/** "Session 2: Choosing" */
	title: string;
	minutes: number;
	/** Paragraphs of the trainer's notes. */
	notes: readonly string[];
	items: readonly ExportItem[];
}

/** A course ready to be written in any format. */
export interface ExportCourse {
	title: string;
	author: string;
	sessions: readonly ExportSession[];
	/** Address of the atlas. */
	home: string;
}
