import { anchors } from '../../../../src/corpus/anchors.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { quizItem, type QuizItem } from '../../../../src/schemas/quiz.ts';
import type { BankItem } from '../../../../src/teach/questions/bank-item.ts';
import { questionBank } from '../../../../src/teach/questions/bank.ts';

/** A question with an article, a part and a section around it. */
export function entryOf(item: QuizItem, over: Partial<BankItem> = {}): BankItem {
	return {
		item,
		article: { slug: 'what-bpo-is', title: 'What BPO is' },
		part: { slug: 'foundations', roman: 'I', title: 'Foundations' },
		section: {
			id: item.section,
			title: 'A definition in four tests',
			url: `https://atlas.example/s/${item.section}/`,
		},
		...over,
	};
}

const common = { section: 'definition-in-four-tests', bloom: 'apply' as const };

/** One question of each kind, with signs that every format reads as syntax of its own. */
export const oneOfEachKind: readonly BankItem[] = [
	entryOf(
		quizItem.parse({
			...common,
			kind: 'single',
			id: 'q-sample-single',
			prompt: 'Which {contract} is BPO = outsourcing <of> a process? ~A: #1',
			source: 'lacity2011bpo',
			options: [
				{ text: 'Rented staff & desks', why: 'The buyer directs the people: no result is owed.' },
				{ text: '%50% of a "process"', correct: true, why: 'A process -> and a result\\answer.' },
				{ text: '[plain] software', why: 'A tool. Its users still run the process.' },
			],
		}),
		{ source: 'Lacity et al. (2011)' },
	),
	entryOf(
		quizItem.parse({
			...common,
			kind: 'multiple',
			id: 'q-sample-multiple',
			prompt: 'Which tests does rented staff fail?',
			options: [
				{ text: 'Process', correct: true, why: 'The buyer runs the process itself.' },
				{ text: 'Provider', why: 'The agency is a separate organization.' },
				{ text: 'Results', correct: true, why: 'Only hours are owed, no result.' },
				{ text: 'Duration', correct: true, why: 'It ends with the week.' },
			],
		}),
	),
	entryOf(
		quizItem.parse({
			...common,
			kind: 'numeric',
			id: 'q-sample-numeric',
			prompt: 'By how much does the cost change, in the example?',
			answer: -1250.5,
			tolerance: 0.05,
			unit: 'US$',
			why: 'Costs fall by 1,250.5 in the example.',
			slips: [{ value: 1250.5, tolerance: 0.05, why: 'The sign is lost: costs fall.' }],
		}),
		{ article: { slug: 'pricing', title: 'Price / unit:: both' } },
	),
	entryOf(
		quizItem.parse({
			...common,
			kind: 'ordering',
			id: 'q-sample-ordering',
			prompt: 'Put the links of a payroll process in order.',
			steps: [
				{ text: 'Collect hours -> check', why: 'Nothing can be checked before.' },
				{ text: 'Calculate pay', why: 'Needs checked hours to work.' },
				{ text: 'Pay the staff', why: 'Follows the calculation of pay.' },
				{ text: 'Correct mistakes', why: 'They show after payday only.' },
			],
		}),
		{ article: { slug: 'pricing', title: 'Price / unit:: both' } },
	),
];

/** Every question of the atlas. */
export function wholeBank(): BankItem[] {
	const corpus = loadCorpus(process.cwd());
	const byId = new Map(anchors(corpus).map((anchor) => [anchor.id, anchor]));
	return questionBank(corpus, (id) => byId.get(id));
}
