import { openWorkbook } from '../../workbook';
import { createCheckService, type CheckServiceOffer, type PaneOffer } from './check-service';
import { connect, type Port, type Remote } from './remote';

// The service needs the pane to report to, and the pane needs the service: the connection is made first.
const offer: Partial<CheckServiceOffer> = {};
const pane: Remote<PaneOffer> = connect<PaneOffer>(
  self as unknown as Port,
  offer as CheckServiceOffer,
).remote;
Object.assign(offer, createCheckService({ pane, openWorkbook }));
