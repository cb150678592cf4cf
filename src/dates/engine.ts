// The one door to chrono-node. Its Chinese entry is the lightest that exports the engine.
export {
  Chrono,
  type Parser,
  ParsingComponents,
  ParsingResult,
  ReferenceWithTimezone,
  type Refiner,
} from 'chrono-node/zh';

export type ParsingContext = Parameters<import('chrono-node/zh').Parser['pattern']>[0];
