import { site } from '../../site.ts';

/** Terms of what the atlas itself chose or wrote. */
export const ownLicence = site.licence;

/** The atlas as the source of its own lists. */
export const ownSource = { title: site.name };
