import type { APIRoute } from 'astro';
import gradeRules from '../../../teach/quiz/grade.ts?raw';
import parseNumber from '../../../teach/quiz/parse-number.ts?raw';
import api from '../../../teach/scorm/api.ts?raw';
import { compileRuntime } from '../../../teach/scorm/compile.ts';
import form from '../../../teach/scorm/form.ts?raw';
import grade from '../../../teach/scorm/grade.ts?raw';
import report from '../../../teach/scorm/report.ts?raw';
import runtime from '../../../teach/scorm/runtime.ts?raw';
import state from '../../../teach/scorm/state.ts?raw';

/** The script inside every session of a SCORM package. */
export const GET: APIRoute = () =>
	new Response(
		compileRuntime([gradeRules, parseNumber, api, state, grade, form, report, runtime]),
		{
			headers: { 'Content-Type': 'text/javascript' },
		},
	);
