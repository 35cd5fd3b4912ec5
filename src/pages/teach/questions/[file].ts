import type { APIRoute, GetStaticPaths } from 'astro';
import { siteQuestions } from '../../../components/site-questions.ts';
import { questionFiles, type QuestionFile } from '../../../teach/questions/files.ts';
import { site } from '../../../site.ts';
import { questionPage } from '../../../strings/question-page.ts';

/** The question bank as files: all questions, those of each article, and the parts for the page. */
export const getStaticPaths = (() =>
	questionFiles(siteQuestions(), `${site.name}: ${questionPage.title}`).map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: QuestionFile }> = ({ props: { file } }) =>
	new Response(file.body(), { headers: { 'Content-Type': file.mediaType } });
