import { bookWords as words } from '../../src/strings/books.ts';
import { hasClass, t, textOf, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import { allTrees, mapTrees, oneLine, withAttributes } from './walk.ts';

/** A text whose questions are on paper, and the answers for the end of the book. */
export interface Paper {
	text: Nodes;
	answers: readonly Tree[];
}

/**
 * Puts the self-checks of a chapter on paper: questions stay, answers become end notes. Both lead to
 * each other.
 * @param answersAt document of the answers, as `book:<leaf>`
 * @param here document of the questions
 */
export function questionsOnPaper(nodes: Nodes, answersAt: string, here: string): Paper {
	const answers: Tree[] = [];
	const text = mapTrees(nodes, (tree) => {
		if (!hasClass(tree, 'quiz-item')) return undefined;
		const id = tree.attributes.id ?? '';
		answers.push(answerNote(tree, id, here));
		return [question(tree, id, answersAt)];
	});
	return { text, answers };
}

function question(item: Tree, id: string, answersAt: string): Tree {
	const part = (name: string) => allTrees(item.children, (tree) => hasClass(tree, name));
	const line = (name: string, label: string) =>
		part(name).map(({ children }) => t('p', { class: label }, ...children));
	const options = part('opt').map((option) =>
		t('li', {}, ...(allTrees(option.children, ({ tag }) => tag === 'label')[0]?.children ?? [])),
	);
	const steps = part('step-text').map(({ children }) => t('li', {}, ...children));
	const list = [...options, ...steps];
	return t(
		'div',
		{ class: 'quiz-item', id },
		...line('label', 'label'),
		...line('quiz-prompt', 'quiz-prompt'),
		...line('quiz-task', 'quiz-task'),
		...(list.length > 0 ? [t('ol', { class: 'options' }, ...list)] : []),
		t(
			'p',
			{ class: 'quiz-to' },
			t(
				'a',
				{ 'epub:type': 'noteref', role: 'doc-noteref', href: `${answersAt}#answer-${id}` },
				words.toAnswer,
			),
		),
	);
}

function answerNote(item: Tree, id: string, here: string): Tree {
	const label = oneLine(textOf(allTrees(item.children, (tree) => hasClass(tree, 'label'))));
	const prompt = allTrees(item.children, (tree) => hasClass(tree, 'quiz-prompt'))[0];
	const answer = allTrees(item.children, (tree) => hasClass(tree, 'quiz-answer'))[0];
	const inside = (answer?.children ?? []).flatMap((child): Nodes => {
		if (typeof child === 'string') return [child];
		return child.tag === 'summary' ? [] : [rightIsMarked(child)];
	});
	return t(
		'li',
		{ class: 'answer', id: `answer-${id}`, 'epub:type': 'endnote' },
		t('p', { class: 'label' }, t('a', { href: `${here}#${id}`, role: 'doc-backlink' }, label)),
		t('p', { class: 'quiz-prompt' }, ...(prompt?.children ?? [])),
		...inside,
	);
}

function rightIsMarked(tree: Tree): Tree {
	const children = tree.children.map((child) =>
		typeof child !== 'string' && child.tag === 'li' && 'data-correct' in child.attributes
			? withAttributes(child, { class: 'right' })
			: child,
	);
	return { ...tree, children };
}
