import ts from 'typescript';

/**
 * Makes one classic script from modules that import only each other: types and comments go, imports
 * and the word "export" too, since all stand in one scope. The last call starts the session.
 *
 * @param modules source texts, each after those it needs
 */
export function compileRuntime(modules: readonly string[]): string {
	const code = modules.map((source) => {
		const { outputText } = ts.transpileModule(source, {
			compilerOptions: {
				target: ts.ScriptTarget.ES2022,
				module: ts.ModuleKind.ESNext,
				removeComments: true,
			},
		});
		return outputText
			.replace(/^import [^;]*;\n/gm, '')
			.replace(/^export (?!\{)/gm, '')
			.replace(/^export \{\};?\n/gm, '');
	});
	return `(() => {\n'use strict';\n${code.join('')}startSco();\n})();\n`;
}
