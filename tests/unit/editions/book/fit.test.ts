import { expect, it } from 'vitest';
import { fitForBook } from '../../../../editions/book/fit.ts';
import { t, textOf } from '../../../../src/teach/export/tree.ts';

it('leaves the link that cites an article out of a book, and other links in', () => {
	const meta = t('div', { class: 'meta' }, t('a', { href: 'cite/' }, 'Cite this article'));
	const link = t('a', { href: '/glossary/' }, 'Glossary');
	expect(textOf(fitForBook([meta, link], 'wide'))).toBe('Glossary');
});
