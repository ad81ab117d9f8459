#!/usr/bin/env node
import { loadOneFile } from './one-file.js';

const { main, version } = loadOneFile() ?? (await import('../dist/shell/cli.js'));

process.exitCode = await main(process, version);
