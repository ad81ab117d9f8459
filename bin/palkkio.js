#!/usr/bin/env node
import { main } from '../dist/shell/cli.js';

process.exitCode = await main(process);
