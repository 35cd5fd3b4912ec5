import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = join(import.meta.dirname, '../../../fixtures/schemas/scorm-1.2');
const schema = (name: string) => ({
	fileName: name,
	contents: readFileSync(join(folder, name), 'utf8'),
});

/** What keeps a text from being well-formed XML; nothing when it is. */
export async function xmlFaults(fileName: string, contents: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName, contents },
		schema: anything,
	});
	return errors
		.map(({ rawMessage }) => rawMessage)
		.filter((message) => message.includes('parser error'));
}

/** What the schemas of SCORM 1.2 say against a manifest. */
export async function scormFaults(contents: string): Promise<string[]> {
	const { errors, valid } = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents },
		schema: schema('adlcp_rootv1p2.xsd'),
		preload: [schema('imscp_rootv1p1p2.xsd'), schema('ims_xml.xsd')],
	});
	return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

const anything = {
	fileName: 'any.xsd',
	contents:
		'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="x" type="xs:string"/></xs:schema>',
};
