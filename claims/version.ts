/**
 * The engine's version, apart from the engine: who only needs to know which findings are out of date, as the desk does
 * when it opens, must not have to load the engine for it.
 */

/** The version that findings and caches are marked with. */
export const engineVersion = '0.2.0';
