import { TmplGroup } from 'glass-easel-template-compiler';
import type { Package } from './package';

/** What WeChat's template compiler has to say about a template. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Templates {
  /** An expression: every template's code by its path without the ending. */
  readonly code: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What templates and scripts take in, each with the file that names it. */
  readonly imports: readonly { readonly file: string; readonly imported: string }[];
}

interface Complaint {
  readonly message: string;
  readonly startLine: number;
}

const without = (file: string, ending: string): string => file.slice(0, -ending.length);

/** Compiles every template of a package together. */
export function compileTemplates({ files }: Package): Templates {
  const names = Object.keys(files);
  const templates = names.filter((file) => file.endsWith('.wxml'));
  const group = new TmplGroup();
  const diagnostics: Diagnostic[] = [];
  for (const file of names.filter((name) => name.endsWith('.wxs')))
    group.addScript(without(file, '.wxs'), files[file] ?? '');
  for (const file of templates) {
    const complaints = group.addTmpl(without(file, '.wxml'), files[file] ?? '') as Complaint[];
    diagnostics.push(...complaints.map(({ message, startLine }) => ({ file, line: startLine + 1, message })));
  }
  const imports = templates.flatMap((file) => {
    const path = without(file, '.wxml');
    return [
      ...group
        .getDirectDependencies(path)
        .map((imported: string) => ({ file, imported: `${imported}.wxml` })),
      ...group.getScriptDependencies(path).map((imported: string) => ({ file, imported: `${imported}.wxs` })),
    ];
  });
  const code = group.getTmplGenObjectGroups();
  group.free();
  return { code, diagnostics, imports };
}
