/** Where something stands in the window, in its pixels from the top and the left. */
export interface Spot {
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}
