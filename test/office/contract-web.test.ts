/** @jest-environment jsdom */
import { keepsContract } from './keeps-contract';

keepsContract('web-16.00');
