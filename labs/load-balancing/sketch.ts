import type { LabSketch } from "@/engine/sim/model";
import type { LoadBalancingAction, LoadBalancingState } from "./state";

const minuteMs = 60_000;

/** What the reader may draw: bursts of requests, and how many of them will be in the system. */
export const sketch: LabSketch<LoadBalancingAction, LoadBalancingState> = {
  spansMs: [minuteMs, 4 * minuteMs],
  course: {
    title: { ko: "부하 곡선", en: "Load curve" },
    help: {
      ko: "정해 둔 도착률의 몇 퍼센트가 올지 그립니다. 그린 뒤에는 마지막 값이 이어집니다.",
      en: "Draw which share of the chosen arrival rate will come. After the drawing its last value stays.",
    },
    unit: { ko: "%", en: "%" },
    step: 10,
    maxOf: () => 300,
    valueOf: ({ loadPercent }) => loadPercent,
    actionFor: (percent) => ({ type: "set-load", percent }),
    sets: ({ type }) => type === "set-load",
  },
  guess: {
    title: { ko: "처리 중이거나 기다리는 요청을 예상해 그리기", en: "Guess the requests in service or waiting" },
    help: {
      ko: "부하를 그리거나 대상을 고장 낸 다음, 대상에 쌓일 요청이 몇 건일지 그리고 굳히면 실제 선이 위에 겹쳐집니다.",
      en: "Draw a load or break a target, then draw how many requests will pile up at the targets and commit: what happened is laid over it.",
    },
    unit: { ko: "건", en: "" },
    step: 1,
    maxOf: ({ targets, params }) => Math.max(4, targets.filter(({ running }) => running).length * (params.workers + params.queueLimit)),
    valueOf: ({ inFlight }) => inFlight,
  },
};
