/** Where the parts of a pathway stand in a document. */
import type { PlanDocument } from '../../contract/index.js';
import type { SequenceMove } from '../../model/sequencing/index.js';
import { valueAt, type IdPath, type Step } from './path.js';

export interface OfPathway {
  readonly pathwayId: string;
}
export interface OfNode extends OfPathway {
  readonly nodeId: string;
}
/** What ties one node to another; without a kind it is `requires`. */
export interface OfEdge extends OfPathway {
  readonly from: string;
  readonly to: string;
  readonly edge: Extract<SequenceMove, { kind: 'connect' }>['edge'];
}

export const pathwayPath = ({ pathwayId }: OfPathway): Step[] => ['pathways', { id: pathwayId }];
export const nodePath = (data: OfPathway, nodeId: string): Step[] => [
  ...pathwayPath(data),
  'nodes',
  { id: nodeId },
];

/** A list of the document; an empty one where it has none. */
export const listAt = (document: PlanDocument, path: IdPath): readonly unknown[] => {
  const list = valueAt(document, path);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
};
