import { escape } from '../../charts/shared/markup.ts';
import { site } from '../../site.ts';
import { fileWords as words } from '../../strings/questions.ts';
import type { BankItem } from './bank-item.ts';
import { shownNumber } from './numbers.ts';
import { plainText } from './plain-text.ts';

/** A text of the question bank as HTML. */
export function html(text: string): string {
	return escape(plainText(text));
}

/** One paragraph of HTML for each text. */
export function paragraphs(...texts: readonly string[]): string {
	return texts.map((text) => `<p>${html(text)}</p>`).join('');
}

/** Where the answer is taught, and what it rests on, as one paragraph of HTML. */
export function teachingNote({ section, article, source }: BankItem): string {
	const link = `<a href="${escape(section.url)}">${html(section.title)}</a>`;
	const from = html(words.from(article.title, site.name));
	const cited = source === undefined ? '' : ` ${html(words.source)} ${html(source)}.`;
	return `<p>${html(words.readAgain)} ${link} ${from}.${cited}</p>`;
}

/** What a learner may read after any answer, right or wrong. */
export function generalFeedback(entry: BankItem): string {
	return outcome(entry) + teachingNote(entry);
}

function outcome({ item }: BankItem): string {
	switch (item.kind) {
		case 'single':
			return '';
		case 'multiple': {
			const right = item.options.filter(({ correct }) => correct);
			return `<p>${words.rightOptions}</p><ul>${right.map(({ text }) => `<li>${html(text)}</li>`).join('')}</ul>`;
		}
		case 'numeric': {
			const answer = words.theAnswer(shownNumber(item.answer, plainText(item.unit)));
			return paragraphs(`${answer} ${item.why}`);
		}
		case 'ordering': {
			const steps = item.steps.map(({ text, why }) => `<li><b>${html(text)}</b> ${html(why)}</li>`);
			return `<p>${words.rightOrder}</p><ol>${steps.join('')}</ol>`;
		}
	}
}
