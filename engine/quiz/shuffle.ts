/** A 32-bit number from a text (FNV-1a): equal texts give equal seeds everywhere. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The items in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const next = chance(seed);
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    const kept = result[index] as T;
    result[index] = result[other] as T;
    result[other] = kept;
  }
  return result;
}

/** Order in which a question offers its choices, rows stay as they are. `attempt` counts from 0. */
export function choiceOrder<T>(questionId: string, attempt: number, choices: readonly T[]): readonly T[] {
  return shuffled(choices, seedOf(`${questionId}#${attempt}`));
}

/** Order in which the steps are first shown: never the right one. `steps` come in the right order. */
export function stepOrder<T>(questionId: string, attempt: number, steps: readonly T[]): readonly T[] {
  const order = shuffled(steps, seedOf(`${questionId}#${attempt}`));
  return order.every((step, index) => step === steps[index]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Numbers from 0 up to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Questions mixed across their notes, since telling similar things apart is learnt by meeting them side by side:
 * each note's questions are shuffled, then dealt so that one note rarely follows itself. `round` 0 is the order drawn into the page.
 */
export function mixed<Q extends { readonly id: string; readonly noteId: string }>(questions: readonly Q[], round: number): readonly Q[] {
  const notes = [...new Set(questions.map((question) => question.noteId))];
  const placed = shuffled(notes, seedOf(`notes#${round}`)).flatMap((noteId, noteIndex) => {
    const own = shuffled(questions.filter((question) => question.noteId === noteId), seedOf(`${noteId}#${round}`));
    return own.map((question, index) => ({ question, place: (index + 0.5) / own.length + noteIndex * 1e-6 }));
  });
  return placed.sort((a, b) => a.place - b.place).map((item) => item.question);
}
