import fc from "fast-check";
import type { Action, Lab, Params, Primitive, Run, ValueSpec } from "@/engine/sim/model";

/** Runs by chance, the same for all tests of labs. */

function valueOf(spec: ValueSpec): fc.Arbitrary<Primitive> {
  switch (spec.kind) {
    case "toggle": return fc.boolean();
    case "choice": return fc.constantFrom(...spec.options.map((option) => option.id));
    case "number": return fc.integer({ min: 0, max: Math.floor((spec.max - spec.min) / spec.step + 1e-9) })
      .map((steps) => Number((spec.min + steps * spec.step).toFixed(6)));
  }
}

/** Any run a reader could make: on from the poster or from nothing, actions that need not make sense, waits from nothing to months. */
export function runOf(lab: Lab, most = 25): fc.Arbitrary<Run> {
  const params: fc.Arbitrary<Params> = fc.record(Object.fromEntries(lab.knobs.map((knob) => {
    const standard = fc.constant(lab.defaults[knob.id] ?? false);
    return [knob.id, fc.oneof({ weight: 3, arbitrary: standard }, { weight: 2, arbitrary: valueOf(knob) })];
  })));
  const action: fc.Arbitrary<Action> = fc.oneof(...Object.entries(lab.actionShapes).map(([type, shape]) =>
    fc.record({ type: fc.constant(type), ...Object.fromEntries(Object.entries(shape).map(([id, spec]) => [id, valueOf(spec)])) }) as fc.Arbitrary<Action>));
  const waitMs = fc.oneof(fc.constant(0), fc.nat(lab.tickMs * 60), fc.nat(lab.tickMs * 7200), fc.nat(Math.floor(lab.maxMs / 60)));
  const steps = fc.array(fc.record({ waitMs, action }), { maxLength: most });
  return fc.record({ params, seed: fc.integer({ min: 0, max: 0xffffffff }), steps, restMs: waitMs, goesOn: fc.boolean(), share: fc.nat(9) })
    .map(({ params: chosen, seed, steps: taken, restMs, goesOn, share }) => {
      const { run } = lab.poster;
      const begun = goesOn ? run.actions.slice(0, Math.ceil((run.actions.length * (share + 1)) / 10)) : [];
      let atMs = begun.at(-1)?.atMs ?? 0;
      const more = taken.map((step) => ({ atMs: (atMs = Math.min(lab.maxMs, atMs + step.waitMs)), action: step.action }));
      const params = goesOn && share % 2 === 0 ? run.params : { ...lab.defaults, ...chosen };
      return { v: 1, lab: lab.id, params, seed, actions: [...begun, ...more], atMs: Math.min(lab.maxMs, atMs + restMs) };
    });
}
