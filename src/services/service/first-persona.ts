/** Who the demo begins as. */
export const FIRST_PERSONA = 'prime';
