import { toAnki } from './anki.ts';
import type { BankItem, SetMeta } from './bank-item.ts';
import { toGift } from './gift.ts';
import { toMoodleXml } from './moodle-xml.ts';
import { qtiPackage } from './qti/package.ts';

/** A kind of file that questions can be taken away in. */
export interface QuestionFormat {
	/** How the name of the file ends. */
	extension: string;
	mediaType: string;
	write: (items: readonly BankItem[], meta: SetMeta) => string | Uint8Array<ArrayBuffer>;
}

/** The formats of the question bank, by the name used in code and markup. */
export const questionFormats = {
	gift: { extension: 'gift.txt', mediaType: 'text/plain', write: toGift },
	moodle: { extension: 'xml', mediaType: 'application/xml', write: toMoodleXml },
	qti: {
		extension: 'qti.zip',
		mediaType: 'application/zip',
		write: (items, meta) => qtiPackage(items, meta, 'test'),
	},
	'qti-bank': {
		extension: 'qti-bank.zip',
		mediaType: 'application/zip',
		write: (items, meta) => qtiPackage(items, meta, 'bank'),
	},
	anki: { extension: 'anki.tsv', mediaType: 'text/tab-separated-values', write: toAnki },
} as const satisfies Record<string, QuestionFormat>;

export type QuestionFormatName = keyof typeof questionFormats;
