import type { CatalogIndex } from './catalog.ts';
import type { Course, CourseItem, CourseSession } from './model.ts';

/** What a course asks of its students. */
export interface Summary {
	minutes: number;
	items: number;
	sessions: number;
	/** Lowest and highest level of the articles used; absent when none is. */
	levels?: readonly [number, number];
	/** Minutes by what students do. */
	work: Readonly<Record<Work, number>>;
	/** Entries that this edition does not have. */
	unknown: number;
}

/** What students do with an item. */
export type Work = 'reading' | 'task' | 'quiz';

/** Minutes of an item: the trainer's own, else those of the book, else none. */
export function itemMinutes(item: CourseItem, catalog: CatalogIndex): number {
	return item.minutes ?? catalog.find(item)?.minutes ?? 0;
}

/** Minutes of all items of a session. */
export function sessionMinutes(session: CourseSession, catalog: CatalogIndex): number {
	return session.items.reduce((sum, item) => sum + itemMinutes(item, catalog), 0);
}

/** What students do with an item of a kind. */
export function workOf(kind: string): Work {
	if (kind === 'quiz') return 'quiz';
	return kind === 'method' || kind === 'view' ? 'task' : 'reading';
}

/** Sums up minutes and levels of a course. */
export function summarize({ sessions }: Course, catalog: CatalogIndex): Summary {
	const items = sessions.flatMap((session) => session.items);
	const work = { reading: 0, task: 0, quiz: 0 };
	for (const item of items) work[workOf(item.kind)] += itemMinutes(item, catalog);
	const known = items.flatMap((item) => catalog.find(item) ?? []);
	const levels = known.flatMap((item) => catalog.pageOf(item)?.level ?? []);
	return {
		minutes: work.reading + work.task + work.quiz,
		items: items.length,
		sessions: sessions.length,
		...(levels.length > 0 && { levels: [Math.min(...levels), Math.max(...levels)] as const }),
		work,
		unknown: items.length - known.length,
	};
}
