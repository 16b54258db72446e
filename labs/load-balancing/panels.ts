import type { Locale } from "@/engine/locale";
import type { ActionItem, LabPanels } from "@/engine/sim/model";
import { algorithms, faults } from "./choices";
import { errorCodes, isRegistered, refusalOf } from "./model";
import { sketch } from "./sketch";
import { zoneNames, type LoadBalancingAction, type LoadBalancingState } from "./state";
import { actionLabel, reasons, tell, title } from "./text";
import { chartsOf, outcomesOf, predict, readoutsOf, tablesOf } from "./view";

/** What the reader can do now. Each target has one button to enter or leave the group, and a broken one is offered its repair. */
export function actionsOf(state: LoadBalancingState, locale: Locale): readonly ActionItem<LoadBalancingAction>[] {
  const item = (id: string, group: ActionItem<LoadBalancingAction>["group"], action: LoadBalancingAction): ActionItem<LoadBalancingAction> => {
    const refusal = refusalOf(state, action);
    const code = refusal === null ? undefined : errorCodes[refusal.reason];
    return {
      id, group, action, label: actionLabel(action)[locale],
      ...(refusal === null ? {} : { refusal: { reason: reasons[refusal.reason][locale], ...(code === undefined ? {} : { code }) } }),
    };
  };
  const numbers = state.targets.map((_, t) => t + 1);
  return [
    ...zoneNames.map((zone) => item(`launch-${zone}`, "act", { type: "launch", zone })),
    ...numbers.map((n) => item(`group-${n}`, "act", { type: isRegistered(state.targets[n - 1]!) && state.targets[n - 1]!.health.state !== "draining" ? "deregister" : "register", target: n })),
    ...numbers.map((n) => item(`stop-${n}`, "act", { type: "stop-instance", target: n })),
    ...algorithms.map((algorithm) => item(`algorithm-${algorithm}`, "setting", { type: "set-algorithm", algorithm })),
    item("cross-zone", "setting", { type: "set-cross-zone", on: !state.crossZone }),
    item("sticky", "setting", { type: "set-sticky", on: !state.sticky }),
    ...[0, 50, 100, 150, 200].map((percent) => item(`load-${percent}`, "setting", { type: "set-load", percent })),
    ...zoneNames.map((zone, index) => item(`zone-${zone}`, "setting", { type: "set-zone", zone, on: !state.zoneOn[index] })),
    ...zoneNames.map((zone, index) => item(`fail-zone-${zone}`, "fail", { type: state.zoneDown[index] ? "restore-zone" : "fail-zone", zone })),
    ...numbers.flatMap((n) => state.targets[n - 1]!.fault === null
      ? faults.map((fault) => item(`fail-${fault}-${n}`, "fail", { type: "fail", target: n, fault }))
      : [item(`repair-${n}`, "fail", { type: "repair", target: n })]),
  ];
}

/** Everything around the picture. */
export const panels: LabPanels<LoadBalancingAction, LoadBalancingState> = {
  title, actions: actionsOf, readouts: readoutsOf, tables: tablesOf, charts: chartsOf,
  tell, predict, outcomes: outcomesOf, sketch,
};
