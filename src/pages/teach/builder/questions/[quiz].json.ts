import type { APIRoute, GetStaticPaths } from 'astro';
import { quizId } from '../../../../corpus/anchors.ts';
import { siteAnchor, siteCorpus } from '../../../../corpus/site-corpus.ts';
import type { BankItem } from '../../../../teach/questions/bank-item.ts';
import { questionsOf } from '../../../../teach/questions/bank.ts';

/** The questions of one self-check, for the packages of the course builder. */
export const getStaticPaths = (() => {
	const corpus = siteCorpus();
	return corpus.articles
		.filter(({ slug }) => corpus.quizzes.has(slug))
		.map((page) => ({
			params: { quiz: quizId(page.slug) },
			props: { items: questionsOf(corpus, page, siteAnchor) },
		}));
}) satisfies GetStaticPaths;

interface Props {
	items: BankItem[];
}

export const GET: APIRoute<Props> = ({ props: { items } }) => Response.json(items);
