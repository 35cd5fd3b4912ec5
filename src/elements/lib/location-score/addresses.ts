import { withEdition } from '../../../charts/frame/edition.ts';
import { encode, type Choices, type Setting } from '../../../methods/location-score/setting.ts';

/** The address of this page with a setting, from the root of the host. */
export function addressOf(setting: Setting, choices: Choices): string {
	const query = encode(setting, choices);
	return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}

/** The same in full, with the edition of the data: a link to take along. */
export function linkTo(setting: Setting, choices: Choices, edition: string): string {
	return withEdition(new URL(addressOf(setting, choices), location.href).href, edition);
}
