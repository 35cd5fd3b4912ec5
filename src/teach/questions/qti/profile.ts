/**
 * Which reader a QTI 1.2 file is for.
 *
 * `cartridge` keeps to what Common Cartridge 1.1 allows: choice, several choices, and a typed text.
 * A number is then compared as text, without its tolerance, and an order is chosen from four.
 * `full` uses all of QTI 1.2: number ranges, and a place for each step.
 */
export type Profile = 'cartridge' | 'full';
