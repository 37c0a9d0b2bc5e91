import { openWorkbook } from '../../workbook';
import { createCheckService } from './check-service';
import type { CheckServiceApi, PaneApi } from './protocol';
import { connect, type Port, type Remote } from './remote';

// The service needs the pane to report to, and the pane needs the service: the connection is made first.
const api: Partial<CheckServiceApi> = {};
const pane: Remote<PaneApi> = connect<PaneApi>(self as unknown as Port, api as CheckServiceApi).remote;
Object.assign(api, createCheckService({ pane, openWorkbook }));
