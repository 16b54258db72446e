import type { Text } from "./locale";

/** A service or idea of the course: the entry behind term cards, figure parts and the glossary. */
export type Concept = {
  /** AWS's own noun in English; the Korean name with the English beside it where Korean readers meet both. */
  readonly name: Text;
  /** One line: what it is. */
  readonly meaning: Text;
  /** Id of the note that teaches it, once there is one. */
  readonly note?: string;
  /** Heading id inside that note. */
  readonly section?: string;
  /** Id of a lab in which it can be moved. */
  readonly lab?: string;
};
