/** @jest-environment jsdom */
import { keepsContract } from './keeps-contract';

keepsContract('win32-16.01');
