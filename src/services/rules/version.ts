/**
 * Which rule data this demo decides by. It goes up with every change of a figure, date or id in these tables, and
 * test/services/rules/version.test.ts says when it has to. What is stored or handed on names the version it was made under.
 */
export const RULES_VERSION = 3;

/** What was stored or handed on before versions were named (commit eaa9a5c and earlier). */
export const UNNAMED_RULES_VERSION = 1;
