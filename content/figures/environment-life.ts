import type { Figure } from "@/engine/figure";

/** The life of one execution environment: Init or Restore, Invoke, frozen, Invoke again, Shutdown. */
export const environmentLife = {
  title: { ko: "실행 환경 하나의 생애", en: "The life of one execution environment" },
  description: {
    ko: "요청이 왔는데 쉬는 환경이 없으면 콜드 스타트입니다. 새 환경이 Init을 거치거나, SnapStart라면 스냅샷에서 Restore되어 Invoke로 갑니다. "
      + "호출이 끝나면 환경은 멈춘 채 다음 호출을 기다리고, 다음 호출은 Init 없이 곧바로 Invoke로 갑니다(웜 스타트). 언젠가 Shutdown으로 사라집니다. "
      + "멈춘 동안 전역 변수와 연결, /tmp의 내용이 남아 있을 수 있지만 보장되지는 않습니다.",
    en: "A request that finds no idle environment makes a cold start: a new environment goes through Init, or with SnapStart through Restore from a snapshot, and on to Invoke. "
      + "After the invocation it waits frozen, and the next one goes straight to Invoke without Init (a warm start). One day it ends in Shutdown. "
      + "While it is frozen, global variables, connections and the files in /tmp may be kept, without a guarantee.",
  },
  size: [720, 334],
  narrowSize: [340, 520],
  nodes: {
    cold: {
      shape: "pill", label: { ko: "콜드 스타트", en: "Cold start" }, icon: "clock", tone: "warn", concept: "cold-start",
      at: [16, 40, 150, 52], narrow: [56, 16, 228, 48],
    },
    init: {
      shape: "box", label: { ko: "Init", en: "Init" }, concept: "execution-environment",
      lines: { ko: ["핸들러 밖의 코드"], en: ["your setup code"] },
      at: [216, 36, 140, 60], narrow: [16, 104, 146, 60],
    },
    restore: {
      shape: "box", label: { ko: "Restore", en: "Restore" }, tone: "accent", concept: "snapstart",
      lines: { ko: ["SnapStart"], en: ["SnapStart"] },
      at: [216, 150, 140, 60], narrow: [178, 104, 146, 60],
    },
    invoke: {
      shape: "box", label: { ko: "Invoke", en: "Invoke" }, tone: "good", concept: "function-handler",
      lines: { ko: ["핸들러 실행"], en: ["the handler runs"] },
      at: [406, 36, 140, 60], narrow: [97, 214, 146, 60],
    },
    idle: {
      shape: "box", label: { ko: "멈춤", en: "Frozen" }, tone: "wait", concept: "execution-environment",
      lines: { ko: ["다음 호출을 기다림"], en: ["awaits a call"] },
      at: [406, 150, 140, 60], narrow: [97, 326, 146, 60],
    },
    shutdown: {
      shape: "box", label: { ko: "Shutdown", en: "Shutdown" }, tone: "off", concept: "execution-environment",
      at: [588, 152, 116, 56], narrow: [16, 442, 120, 60],
    },
    kept: {
      shape: "box", label: { ko: "남아 있을 수 있음", en: "May be kept" }, icon: "cache", concept: "execution-environment",
      lines: { ko: ["전역 변수, 연결, /tmp"], en: ["globals, clients, /tmp"] },
      at: [366, 262, 220, 56], narrow: [152, 442, 172, 60],
    },
  },
  edges: {
    begin: {
      from: "cold", to: "init", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.1447, route: "straight", tone: "warn",
      say: { ko: "쉬는 환경이 없으면 새 환경을 초기화합니다.", en: "Without an idle environment, a new one is initialized." },
    },
    resume: {
      from: "cold", to: "restore", sides: ["bottom", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.8553, tone: "accent",
      say: { ko: "SnapStart라면 스냅샷에서 되살립니다.", en: "With SnapStart it is resumed from a snapshot." },
    },
    ready: {
      from: "init", to: "invoke", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowToAt: 0.25, 
      say: { ko: "초기화가 끝나면 핸들러를 실행합니다.", en: "When it is ready, the handler runs." },
    },
    restored: {
      from: "restore", to: "invoke", sides: ["right", "left"], toAt: 0.82, narrowSides: ["bottom", "top"], narrowToAt: 0.75,
      say: { ko: "되살아난 환경도 핸들러를 실행합니다.", en: "A resumed environment runs the handler as well." },
    },
    done: {
      from: "invoke", to: "idle", sides: ["bottom", "top"], fromAt: 0.25, toAt: 0.25, route: "straight",
      say: { ko: "호출이 끝나면 환경이 멈춥니다.", en: "After the invocation the environment is frozen." },
    },
    warm: {
      from: "idle", to: "invoke", sides: ["top", "bottom"], fromAt: 0.7, toAt: 0.7, route: "straight", tone: "good",
      label: { ko: "웜 스타트", en: "warm start" },
      say: { ko: "다음 호출은 Init 없이 실행됩니다.", en: "The next invocation runs without Init." },
    },
    end: {
      from: "idle", to: "shutdown", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.2, line: "dashed", tone: "off",
      say: { ko: "오래 쉬거나 수명이 다하면 사라집니다.", en: "After a long rest, or at the end of its life, it goes." },
    },
    keep: {
      from: "idle", to: "kept", sides: ["bottom", "top"], narrowFromAt: 0.8, narrowToAt: 0.3605, route: "straight", line: "dotted",
      say: { ko: "멈춘 동안 남아 있을 수 있지만 보장되지는 않습니다.", en: "These may be kept meanwhile, without a guarantee." },
    },
  },
} as const satisfies Figure;
