const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Takes the catalogues apart when the app is built, so that no id is in it and no message that the build does not say. The
 * source stays data, and a test reads it as it is written.
 *
 * A message that is named, `words.next.card`, stands where it is said. One that is chosen, `words.shapes[method]`, is read
 * from its group, which `export const words = catalogue('quote', { shapes: { … } })` exports as a binding of its own.
 */
module.exports = ({ types: t, parseSync }) => {
  const folder = path.resolve(__dirname, '../src/words');
  const known = new Map();

  const plain = (node) =>
    t.isTSAsExpression(node) || t.isTSSatisfiesExpression(node) ? plain(node.expression) : node;
  const isCatalogue = (node) =>
    t.isCallExpression(node) && t.isIdentifier(node.callee, { name: 'catalogue' });
  const nameOf = (keys) => `$${keys.join('$').replace(/\W/g, '_')}`;

  /** Every message and group of an area by its keys, inner ones first: `[['next', 'card'], '…']`, `[['next'], null]`. */
  function entriesOf(texts, keys = []) {
    return plain(texts).properties.flatMap(({ key, value }) => {
      const at = [...keys, key.name ?? key.value];
      const inner = plain(value);
      return t.isStringLiteral(inner) ? [[at, inner.value]] : [...entriesOf(inner, at), [at, null]];
    });
  }

  const declared = (program) =>
    program.body.find(
      (node) => t.isExportNamedDeclaration(node) && isCatalogue(node.declaration?.declarations?.[0]?.init),
    );

  /** Which ids are messages, with their texts, and which are groups; null where a file declares no area. */
  function textsOf(program) {
    const texts = declared(program)?.declaration.declarations[0].init.arguments[1];
    return texts ? new Map(entriesOf(texts).map(([keys, text]) => [keys.join('.'), text])) : null;
  }

  function areaOf(file) {
    if (!known.has(file)) {
      const options = { configFile: false, babelrc: false, parserOpts: { plugins: ['typescript'] } };
      known.set(file, textsOf(parseSync(readFileSync(file, 'utf8'), options).program));
    }
    return known.get(file);
  }

  function targetOf(source, from) {
    const file = source.startsWith('@/')
      ? path.resolve(folder, '..', source.slice(2))
      : path.resolve(path.dirname(from), source);
    return path.dirname(`${file}.ts`).startsWith(folder) ? `${file}.ts` : null;
  }

  /**
   * What is read of a catalogue here, as far as its names lead: a message, or the group that one is chosen from.
   * @param areas by the binding that reads them
   */
  function readAt(at, areas) {
    const keys = [];
    let from = at;
    for (; from.isMemberExpression() && !from.node.computed; from = from.get('object'))
      keys.unshift(from.node.property.name);
    const area = from.isReferencedIdentifier() && areas.get(from.scope.getBinding(from.node.name));
    if (!area) return null;
    const id = keys.join('.');
    const text = area.texts.get(id);
    const further = at.parentPath.isMemberExpression({ object: at.node }) && !at.parentPath.node.computed;
    if (typeof text !== 'string' && further) return null;
    // A message's own properties are none of ours: `words.title.length`.
    if (text === undefined && area.texts.get(keys.slice(0, -1).join('.')) !== undefined) return null;
    if (text === undefined) throw at.buildCodeFrameError(`no message and no group is called ${id}`);
    return { area, name: nameOf(keys), text };
  }

  /** Text, name, kind, text, name, kind, and so on, as in src/words/catalogue.ts. */
  const piecesOf = (text) => text.split(/[{](\w+)(?:, (\w+))?[}]/);

  /**
   * What a message says where its slots are filled on the spot: `words.due({ due, today })` is a template, with no name of
   * a slot in it. Null where they are not, where one is filled twice, or with something that is drawn.
   */
  function filled(call, text, show) {
    const [given] = call.isCallExpression() ? call.node.arguments : [];
    if (!t.isObjectExpression(given) || !given.properties.every((one) => t.isObjectProperty(one)))
      return null;
    const values = new Map(given.properties.map(({ key, value }) => [key.name, value]));
    const pieces = piecesOf(text);
    const names = pieces.filter((_, i) => i % 3 === 1);
    if (new Set(names).size < names.length || pieces.some((kind, i) => i % 3 === 2 && kind === 'part'))
      return null;
    const today = given.properties.filter(({ key }) => key.name === 'today');
    const filling = (name, kind) => {
      const value = values.get(name);
      if (kind === undefined || kind === 'count') return value;
      const more = kind === 'day' ? [t.objectExpression(today.map((one) => t.cloneNode(one)))] : [];
      return t.callExpression(t.memberExpression(t.cloneNode(show), t.identifier(kind)), [value, ...more]);
    };
    const texts = pieces.filter((_, i) => i % 3 === 0);
    return t.templateLiteral(
      texts.map((raw, i) =>
        t.templateElement({ raw: raw.replace(/[`\\$]/g, '\\$&'), cooked: raw }, i === names.length),
      ),
      names.map((name, i) => filling(name, pieces[i * 3 + 2])),
    );
  }

  const hasSlots = (text) => text.includes('{');

  const exported = (name, value) =>
    t.exportNamedDeclaration(
      t.variableDeclaration('const', [t.variableDeclarator(t.identifier(name), value)]),
    );

  const importOf = (names) =>
    t.importDeclaration(
      Object.entries(names).map(([name, local]) => t.importSpecifier(local, t.identifier(name))),
      t.stringLiteral('@/words/catalogue'),
    );

  /** Dropped where nobody says it. */
  const message = (maker, text) =>
    t.addComment(t.callExpression(t.cloneNode(maker), [t.stringLiteral(text)]), 'leading', '#__PURE__');

  return {
    name: 'words',
    visitor: {
      Program(program, { filename }) {
        const maker = program.scope.generateUidIdentifier('messageOf');
        const show = program.scope.generateUidIdentifier('show');
        const local = new Map();
        /** A message with slots is made once, however often it is said. */
        const made = (text) => {
          if (!local.has(text)) local.set(text, program.scope.generateUidIdentifier('message'));
          return t.cloneNode(local.get(text));
        };
        const areas = new Map();
        const read = [];
        for (const statement of program.get('body')) {
          if (!statement.isImportDeclaration() || statement.node.importKind === 'type') continue;
          const target = targetOf(statement.node.source.value, filename);
          if (target === null || path.basename(target) === 'catalogue.ts') continue;
          for (const specifier of statement.get('specifiers')) {
            if (!specifier.isImportSpecifier() || specifier.node.imported.name !== 'words') continue;
            const groups = program.scope.generateUidIdentifier('words');
            const binding = program.scope.getBinding(specifier.node.local.name);
            areas.set(binding, {
              texts: areaOf(target),
              read: (name) => t.memberExpression(groups, t.identifier(name)),
            });
            read.push({ statement, specifier, groups });
          }
        }
        const own = filename.startsWith(folder) ? declared(program.node) : undefined;
        const texts = own ? textsOf(program.node) : null;
        if (own)
          areas.set(program.scope.getBinding('words'), {
            texts,
            read: (name) => t.identifier(name),
          });

        if (areas.size === 0) return;

        const say = (at) => {
          const found = readAt(at, areas);
          if (!found) return;
          const { area, name, text } = found;
          if (text === null) at.replaceWith(area.read(name));
          else at.replaceWith(hasSlots(text) ? made(text) : t.stringLiteral(text));
          at.skip();
        };
        program.traverse({
          'MemberExpression|Identifier': {
            exit(at) {
              if (at.key !== 'callee') say(at);
            },
          },
          // What fills the slots has been looked at by then.
          CallExpression: {
            exit(call) {
              const text = readAt(call.get('callee'), areas)?.text;
              const template = text && hasSlots(text) ? filled(call, text, show) : null;
              if (template) call.replaceWith(template);
              else say(call.get('callee'));
            },
          },
        });
        for (const { statement, specifier, groups } of read) {
          statement.insertBefore(
            t.importDeclaration([t.importNamespaceSpecifier(groups)], t.cloneNode(statement.node.source)),
          );
          specifier.remove();
          if (statement.node?.specifiers.length === 0) statement.remove();
        }
        const imports = program.get('body').filter((node) => node.isImportDeclaration());
        imports
          .at(-1)
          ?.insertAfter([
            importOf({ messageOf: maker, SHOW: show }),
            ...[...local].map(([text, id]) =>
              t.variableDeclaration('const', [t.variableDeclarator(id, message(maker, text))]),
            ),
          ]);
        // What is read now counts as read: an import that nobody reads is taken for one of types.
        program.scope.crawl();
        if (!own) return;
        const entries = [...texts].map(([id, text]) => [id.split('.'), text]);
        const inside = (keys) => (entry) =>
          entry[0].length === keys.length + 1 && keys.every((key, i) => key === entry[0][i]);
        const written = entries.map(([keys, text]) =>
          exported(
            nameOf(keys),
            text === null
              ? t.objectExpression(
                  entries
                    .filter(inside(keys))
                    .map(([at]) => t.objectProperty(t.stringLiteral(at.at(-1)), t.identifier(nameOf(at)))),
                )
              : hasSlots(text)
                ? message(maker, text)
                : t.stringLiteral(text),
          ),
        );
        const place = program.get('body').find(({ node }) => node === own);
        place.replaceWithMultiple(written);
        program.scope.crawl();
      },
    },
  };
};
