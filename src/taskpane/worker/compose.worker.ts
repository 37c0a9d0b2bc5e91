import { createComposeService } from './compose-service';
import type { ComposePaneApi, ComposeServiceApi } from './protocol';
import { connect, type Port } from './remote';

// As in check.worker.ts: the connection is made first.
const api: Partial<ComposeServiceApi> = {};
const pane = connect<ComposePaneApi>(self as unknown as Port, api as ComposeServiceApi).remote;
Object.assign(api, createComposeService(pane));
