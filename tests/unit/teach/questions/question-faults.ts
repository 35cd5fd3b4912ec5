import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schemaOf = (name: string) =>
	readFileSync(new URL(`../../../fixtures/schemas/questions/${name}`, import.meta.url), 'utf8');

const schemas = { moodle: schemaOf('moodle-xml.xsd'), qti: schemaOf('qti-1.2.xsd') };

/** What the schema of a question format says against a file. */
export async function questionFaults(
	contents: string,
	format: keyof typeof schemas,
): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [{ fileName: 'questions.xml', contents }],
		schema: [schemas[format]],
	});
	return errors.map(({ rawMessage }) => rawMessage);
}
