#!/usr/bin/env node
import { load } from '../dist/cli/load.js';

load('main.cjs');
