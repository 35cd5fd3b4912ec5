import type { Form } from '../chart-type.ts';

/**
 * The ground of a drawing as markup: sea, graticule, waterlines, land, borders and the degree scale.
 * It is the same for every measure and year, so it is drawn once, in the build.
 * @param prefix begins the ids of the drawing
 */
export type Base = (form: Form, prefix: string) => string;
