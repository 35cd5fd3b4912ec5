import type { APIRoute, GetStaticPaths } from 'astro';
import { courseQuestions, siteQuestions } from '../../../components/site-questions.ts';
import { questionFiles, type QuestionFile } from '../../../teach/questions/files.ts';
import { site } from '../../../site.ts';
import { questionPage } from '../../../strings/question-page.ts';

/** The question bank as files: all questions, those of each part, article and ready course, and the parts for the page. */
export const getStaticPaths = (() =>
	questionFiles(siteQuestions(), `${site.name}: ${questionPage.title}`, courseQuestions()).map(
		(file) => ({
			params: { file: file.name },
			props: { file },
		}),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: QuestionFile }> = ({ props: { file } }) =>
	new Response(file.body(), { headers: { 'Content-Type': file.mediaType } });
