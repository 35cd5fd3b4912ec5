import { button, h } from '../../../platform/h.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { formatNames } from '../../../strings/question-bank.ts';
import type { BankItem } from '../../../teach/questions/bank-item.ts';
import type { QuestionFormatName } from '../../../teach/questions/formats.ts';
import { setId } from '../../../teach/questions/set-id.ts';

/** A button for each format, which makes the file here and hands it over. */
export function fileButtons(
	entries: () => readonly BankItem[],
	title: () => string,
	failed: () => void,
): HTMLElement {
	const names = Object.entries(formatNames) as [QuestionFormatName, string][];
	const save = async (format: QuestionFormatName) => {
		// The writers weigh more than the list, and few readers take a file along.
		const { questionFormats } = await import('../../../teach/questions/formats.ts');
		const { extension, mediaType, write } = questionFormats[format];
		const meta = { id: setId(entries()), title: title() };
		saveFile(`${meta.id}.${extension}`, write(entries(), meta), mediaType);
	};
	return h(
		'div',
		{ class: 'test-files' },
		...names.map(([format, name]) =>
			button(name, 'btn', () => {
				save(format).catch(failed);
			}),
		),
	);
}
