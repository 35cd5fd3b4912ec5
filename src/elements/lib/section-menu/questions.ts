import { href } from '../../../site.ts';

/** Questions about a section, and where the question bank shows them. */
export interface SectionQuestions {
	count: number;
	address: string;
}

/** The questions of the page's self-check that a section teaches; undefined when there are none. */
export function questionsAbout(id: string): SectionQuestions | undefined {
	const items = [...document.querySelectorAll('.quiz-item')].filter((item) =>
		[...item.querySelectorAll<HTMLAnchorElement>('a[href]')].some(({ hash }) => hash === `#${id}`),
	);
	if (items.length === 0) return undefined;
	return { count: items.length, address: href(`/teach/questions/?section=${id}`) };
}
