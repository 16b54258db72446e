/** How often each trial of endurance runs: a little with every test run, in full with `npm run soak`. */
const full = { kills: 300, tabAnswers: 5_000, stores: 20_000, imports: 5_000, clocks: 50_000 } as const;
const little: Readonly<Record<keyof typeof full, number>> = { kills: 2, tabAnswers: 40, stores: 150, imports: 150, clocks: 400 };

export type Trial = keyof typeof full;

/** True under `npm run soak`. */
export const isSoaking = process.env["SOAK"] !== undefined;

/** Number of rounds. `SOAK` is "full" or a part of it, such as "0.1". */
export function rounds(trial: Trial): number {
  const asked = process.env["SOAK"];
  if (asked === undefined) return little[trial];
  const share = asked === "full" ? 1 : Number(asked);
  if (!(share > 0 && share <= 1)) throw new Error(`SOAK=${asked}: "full" or a share between 0 and 1.`);
  return Math.max(little[trial], Math.round(full[trial] * share));
}

/** Where the chance of a run begins; printed on failure, and taken from `SOAK_SEED` to repeat it. */
export const soakSeed = Number(process.env["SOAK_SEED"] ?? 20_261_121);
