import type { LabSketch } from "@/engine/sim/model";
import { flowOf, permilleOf } from "./flow";
import { minuteMs, type PlaceAction, type PlaceState } from "./state";

/** What the reader may draw: how much of the load will be served. */
export const sketch: LabSketch<PlaceAction, PlaceState> = {
  spansMs: [8 * minuteMs, 40 * minuteMs],
  guess: {
    title: { ko: "처리한 요청을 예상해 그리기", en: "Guess the served requests" },
    help: {
      ko: "먼저 고장을 하나 냅니다. 시간은 아직 흐르지 않습니다. 앞으로 처리될 요청의 비율을 그리고 굳히면 실제 선이 위에 겹쳐집니다.",
      en: "First make something fail; no time passes yet. Draw the share of requests that will be served and commit: what happened is laid over it.",
    },
    unit: { ko: "%", en: "%" },
    step: 5,
    maxOf: () => 100,
    valueOf: (state) => permilleOf(flowOf(state)) / 10,
  },
};
