import { describe, expect, it } from 'vitest';
import { articleContents } from '../../../src/corpus/article-contents.ts';
import { ARTICLE, CLAIMS, project, QUIZ, swap, VALID, type Changes } from './helpers.ts';

function contents(changes: Changes = {}): { id: string; title: string }[] {
	const { corpus } = project(changes);
	const [article] = corpus.articles;
	if (!article) throw new Error('the project has no article');
	return articleContents(article, corpus);
}

describe('the contents of an article', () => {
	it('are its sections, then what the page adds, in the order of the page', () => {
		expect(contents()).toEqual([
			{ id: 'first-section', title: 'First section' },
			{ id: 'second-section', title: 'Second section' },
			{ id: 'check-what-bpo-is', title: 'Check yourself' },
			{ id: 'checked-claims', title: 'Claims checked' },
			{ id: 'key-terms', title: 'Key terms' },
			{ id: 'further-reading', title: 'Further reading' },
			{ id: 'sources', title: 'Sources' },
		]);
	});

	it('leave out a self-check that there is not', () => {
		const elsewhere = { [QUIZ]: null, 'content/quizzes/another.yaml': VALID[QUIZ] };
		expect(contents(elsewhere).map(({ id }) => id)).not.toContain('check-what-bpo-is');
	});

	it('leave out claims where none treats the article', () => {
		const elsewhere = { [CLAIMS]: swap('sections: [first-section]', 'sections: []') };
		expect(contents(elsewhere).map(({ id }) => id)).not.toContain('checked-claims');
	});

	it('leave out further reading where there is none', () => {
		const none = swap(
			'furtherReading:\n  - source: smith2020\n    why: A clear overview.',
			'furtherReading: []',
		);
		expect(contents({ [ARTICLE]: none }).map(({ id }) => id)).not.toContain('further-reading');
	});

	it('leave out the parts of a section', () => {
		expect(contents().map(({ id }) => id)).not.toContain('first-part');
	});
});
