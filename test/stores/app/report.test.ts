import { reportOf } from '@/stores/app/report';

jest.mock('@/services', () => ({ account: jest.fn(() => ({ personaId: 'prime', done: 0 })) }));

const { account } = jest.requireMock<{ account: jest.Mock }>('@/services');

const read = (error: unknown) => JSON.parse(reportOf(error, '/pages/quote/index?product=weilidai'));

function thrown(message: string, stack: string): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}

test('a report says which page failed, with what, and nothing of the machine', () => {
  const folder = ['', 'home', 'someone', 'demo'].join('/');
  const error = thrown(
    `no such thing in ${folder}/a.js`,
    [
      'Error: no such thing',
      `    at Object.draw (http://127.0.0.1:10086/js/app.12ab.js:1:234)`,
      `    at next (${folder}/node_modules/react/index.js:9:9)`,
      `    at win (${['C:', 'Users', 'someone', 'demo', 'b.js'].join('\\')}:2:2)`,
      '    at WAService.js (https://usr/app-service.js:3:4)',
      'take@http://127.0.0.1:10086/js/app.12ab.js:7:8',
      '    at six (a.js:6:6)',
      '    at seven (a.js:7:7)',
    ].join('\n'),
  );
  const report = read(error);
  expect(report.error).toEqual({
    message: 'no such thing in a.js',
    stack: [
      'at Object.draw (app.12ab.js:1:234)',
      'at next (index.js:9:9)',
      'at win (b.js:2:2)',
      'at WAService.js (app-service.js:3:4)',
      'take@app.12ab.js:7:8',
      'at six (a.js:6:6)',
    ],
  });
  expect(Object.keys(report).sort()).toEqual(['app', 'done', 'error', 'page', 'personaId', 'report']);
  expect(JSON.stringify(report)).not.toMatch(/someone|127\.0\.0\.1|https?:/);
});

test.each([
  [
    'WeChat’s text',
    'TypeError: x is not a function\n    at tap (https://usr/a.js:1:2)',
    ['at tap (a.js:1:2)'],
  ],
  ['a bare text', 'planted', []],
  ['an iPhone’s stack', thrown('planted', 'f@https://usr/a.js:1:2\n'), ['f@a.js:1:2']],
  ['nothing', undefined, []],
  ['an object', { code: 1 }, []],
])('%s has a message, and its stack', (_what, error, stack) => {
  const told = read(error).error;
  expect(told.message).not.toBe('');
  expect(told.stack).toEqual(stack);
});

test('where the run cannot be told of, the error still is', () => {
  account.mockImplementationOnce(() => {
    throw new Error('the storage is gone');
  });
  expect(read(new Error('planted'))).toMatchObject({ error: { message: 'planted' } });
});
