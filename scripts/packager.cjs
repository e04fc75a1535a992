/**
 * Asks WeChat's official packager about projects, without a network: `node packager.cjs PROJECT…`, run in the folder
 * where miniprogram-ci is installed. Prints one JSON line for each: what it packed, or why it refuses. What it does to
 * the files is what the project's own settings say.
 */
const { generateKeyPairSync } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const here = createRequire(path.join(process.cwd(), 'package.json'));
const ci = here('miniprogram-ci');
// What it would ask its servers, it does without.
here('miniprogram-ci/dist/utils/request').request = () => Promise.reject(new Error('offline'));

const answer = (found) => process.stdout.write(`ANSWER ${JSON.stringify(found)}\n`);

async function ask(projectPath) {
  const privateKeyPath = path.resolve('key.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(privateKeyPath, privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const project = new ci.Project({
    // Of the right form, and nobody's: nothing is uploaded.
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKeyPath,
    attr: async () => ci.DefaultProjectAttr,
  });
  try {
    const { setting: said } = JSON.parse(readFileSync(path.join(projectPath, 'project.config.json'), 'utf8'));
    const { es6, minified: minify, minifyWXML, minifyWXSS, postcss: autoPrefixWXSS } = said;
    const setting = { es6, minify, minifyWXML, minifyWXSS, autoPrefixWXSS };
    const packed = await ci.getCompiledResult(
      { project, version: '1', setting, onProgressUpdate() {} },
      path.resolve('packed.zip'),
    );
    const quality = await ci.checkCodeQuality(project);
    const texts = Object.entries(packed).map(([file, text]) => [file, String(text)]);
    const styles = Object.fromEntries(texts.filter(([file]) => file.endsWith('.wxss')));
    const warnings = texts
      .filter(([file]) => file.endsWith('.json'))
      .flatMap(([file, text]) => [JSON.parse(text).__warning__ ?? []].flat().map((why) => `${file}: ${why}`));
    answer({ files: texts.length, quality, styles, warnings });
  } catch (error) {
    answer({ refused: error.message });
  }
}

(async () => {
  for (const projectPath of process.argv.slice(2)) await ask(projectPath);
  process.exit(0);
})();
