import type { LabSketch } from "@/engine/sim/model";
import { hourMs, type GroupAction, type GroupState } from "./state";

/** What the reader may draw: the load that comes, and how the group will follow it. */
export const sketch: LabSketch<GroupAction, GroupState> = {
  spansMs: [hourMs, 4 * hourMs, 24 * hourMs],
  course: {
    title: { ko: "부하 곡선", en: "Load curve" },
    help: {
      ko: "앞으로 올 부하를 그립니다. 처음에는 지금 조건에서 올 부하가 그려져 있고, 그린 뒤에는 마지막 값이 이어집니다.",
      en: "Draw the load to come. It starts as what the present conditions bring; after the drawing its last value stays.",
    },
    unit: { ko: "건/초", en: "/s" },
    step: 10,
    maxOf: ({ params }) => Math.min(1000, Math.max(100, Math.ceil((params.peakPerSecond * 1.5) / 100) * 100)),
    valueOf: ({ last }) => last.requests / 10,
    actionFor: (perSecond) => ({ type: "set-load", perSecond }),
    sets: ({ type }) => type === "set-load" || type === "follow-load",
  },
  guess: {
    title: { ko: "원하는 용량을 예상해 그리기", en: "Guess the desired capacity" },
    help: {
      ko: "원하는 용량이 어떻게 오르내릴지 그린 뒤 굳히면, 그만큼 시간이 흐르고 실제 선이 위에 겹쳐집니다.",
      en: "Draw how the desired capacity will rise and fall and commit: that much time passes, and what happened is laid over it.",
    },
    unit: { ko: "대", en: "" },
    step: 1,
    maxOf: ({ maxSize, desired }) => Math.max(4, maxSize, desired),
    valueOf: ({ desired }) => desired,
  },
};
