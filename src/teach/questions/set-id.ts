import { hash32 } from '../quiz/hash.ts';
import type { BankItem } from './bank-item.ts';

/** A name for a choice of questions: the same questions in the same order have the same name. */
export function setId(items: readonly BankItem[]): string {
	return `bpo-atlas-test-${hash32(items.map(({ item }) => item.id).join(' ')).toString(36)}`;
}
