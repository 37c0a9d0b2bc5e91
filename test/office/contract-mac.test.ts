/** @jest-environment jsdom */
import { keepsContract } from './keeps-contract';

keepsContract('mac-16.00');
