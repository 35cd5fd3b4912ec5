import type { Edition } from './edition.ts';
import { epub } from './epub/index.ts';
import { pdf } from './pdf/index.ts';
import { zimEdition } from './zim/index.ts';
import { zipEdition } from './zip/index.ts';

/** Every edition, in the order in which readers meet them. */
export const editions: readonly Edition[] = [zipEdition, zimEdition, epub, pdf];
