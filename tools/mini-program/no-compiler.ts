/** In the place of glass-easel's compiler, which is WebAssembly, where there is none: templates come compiled. */
export const TmplGroup = null;
