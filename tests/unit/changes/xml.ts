import { validateXML } from 'xmllint-wasm';

/** What makes a text no well-formed XML, line by line; nothing when it is. */
export async function parseXML(contents: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'feed.xml', contents },
		normalization: 'format',
	});
	return errors.map(({ rawMessage }) => rawMessage);
}
