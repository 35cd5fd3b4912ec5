import type { BankItem } from '../questions/bank-item.ts';
import type { Nodes } from './tree.ts';

/** What an export needs of the site. Each call rejects when the file does not arrive. */
export interface Library {
	/** A page by its address below the base path, as markup. */
	page: (path: string) => Promise<Nodes>;
	/** The questions of a quiz, by its id. */
	questions: (id: string) => Promise<readonly BankItem[]>;
	/** The full address of a path. */
	absolute: (path: string) => string;
	/** A progress sign, after each item. */
	done?: (items: number, total: number) => void;
}
