// @ts-check
/** Loaded before the program (`--require`): whatever would reach the network, another program or new code is told on standard error. */
const { writeSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

/** @param {string} what */
const tell = (what) => {
  writeSync(2, `forbidden: ${what}\n`);
  throw new Error(`forbidden: ${what}`);
};

const FORBIDDEN = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect', 'createServer'],
  'node:dns': ['lookup', 'resolve'],
  'node:dgram': ['createSocket'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'node:vm': ['runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction'],
};
for (const [module, names] of Object.entries(FORBIDDEN)) {
  const exported = require(module);
  for (const name of names) exported[name] = () => tell(`${module} ${name}`);
}
require('node:net').Socket.prototype.connect = () => tell('a socket');
syncBuiltinESMExports();

globalThis.fetch = () => tell('fetch');
globalThis.WebSocket = /** @type {any} */ (
  function WebSocket() {
    tell('WebSocket');
  }
);
globalThis.eval = () => tell('eval');
globalThis.Function = new Proxy(Function, {
  apply: () => tell('Function'),
  construct: () => tell('new Function'),
});
