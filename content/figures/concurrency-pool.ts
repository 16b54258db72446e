import type { Figure } from "@/engine/figure";

/** The account's concurrency as one pool: provisioned, reserved and unreserved parts, and what spills over. */
export const concurrencyPool = {
  title: { ko: "계정의 동시성을 나누어 쓰는 법", en: "How an account's concurrency is shared out" },
  description: {
    ko: "동시성은 계정이 리전마다 받는 하나의 몫입니다. 함수 A의 요청은 미리 데운 프로비저닝된 환경을 먼저 쓰고, 다 쓰면 A에 예약된 동시성의 나머지를 씁니다. "
      + "함수 B처럼 예약하지 않은 함수들은 예약되지 않은 몫을 함께 씁니다. 예약된 몫이든 예약되지 않은 몫이든 넘치면 스로틀링됩니다.",
    en: "Concurrency is one pool per account and Region. Requests for function A first use the provisioned environments warmed in advance, then the rest of what is reserved for A. "
      + "Functions without a reservation, like B, share the unreserved part. Whatever spills over, from the reserved or the unreserved part, is throttled.",
  },
  size: [720, 326],
  narrowSize: [340, 484],
  nodes: {
    pool: {
      shape: "group", label: { ko: "계정의 동시성", en: "Concurrency" }, concept: "quota",
      at: [200, 16, 330, 294], narrow: [24, 100, 300, 282],
    },
    "calls-a": {
      shape: "pill", label: { ko: "함수 A의 요청", en: "Requests to A" }, concept: "client-request",
      at: [16, 52, 140, 52], narrow: [24, 16, 140, 48],
    },
    "calls-b": {
      shape: "pill", label: { ko: "함수 B의 요청", en: "Requests to B" }, concept: "client-request",
      at: [16, 240, 140, 52], narrow: [184, 16, 140, 48],
    },
    provisioned: {
      shape: "box", label: { ko: "프로비저닝된 동시성", en: "Provisioned" }, tone: "good", group: "pool", concept: "provisioned-concurrency",
      lines: { ko: ["A의 미리 데운 환경"], en: ["A's, warmed in advance"] },
      at: [216, 50, 298, 56], narrow: [36, 136, 196, 56],
    },
    reserved: {
      shape: "box", label: { ko: "예약된 동시성", en: "Reserved" }, tone: "accent", group: "pool", concept: "reserved-concurrency",
      lines: { ko: ["A의 보장이자 상한"], en: ["A's guarantee and cap"] },
      at: [216, 150, 298, 56], narrow: [36, 236, 196, 56],
    },
    unreserved: {
      shape: "box", label: { ko: "예약되지 않은 몫", en: "Unreserved" }, group: "pool", concept: "concurrency",
      lines: { ko: ["나머지 함수가 함께 씀"], en: ["shared by all others"] },
      at: [216, 238, 298, 56], narrow: [36, 312, 276, 56],
    },
    throttled: {
      shape: "box", label: { ko: "스로틀링", en: "Throttled" }, tone: "bad", concept: "throttling",
      lines: { ko: ["오류나 기다림"], en: ["error or wait"] },
      at: [574, 194, 130, 56], narrow: [100, 420, 148, 52],
    },
  },
  edges: {
    "a-first": {
      from: "calls-a", to: "provisioned", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.85, narrowToAt: 0.5459, route: "straight", tone: "good",
      say: { ko: "데워 둔 환경을 먼저 씁니다.", en: "The warm environments are used first." },
    },
    "a-then": {
      from: "provisioned", to: "reserved", sides: ["bottom", "top"], route: "straight", label: { ko: "다 쓰면", en: "when used up" },
      say: { ko: "다 쓰면 예약된 몫의 나머지를 콜드 스타트로 씁니다.", en: "When they are used up, the rest of the reserved part follows, with cold starts." },
    },
    "b-shares": {
      from: "calls-b", to: "unreserved", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.55, narrowToAt: 0.8152, route: "straight",
      say: { ko: "예약이 없는 함수는 남은 몫을 함께 씁니다.", en: "Functions without a reservation share what is left." },
    },
    "a-spills": {
      from: "reserved", to: "throttled", sides: ["right", "left"], toAt: 0.25, narrowSides: ["left", "left"], narrowToAt: 0.5, tone: "bad", line: "dashed",
      say: { ko: "예약된 몫을 넘으면 다른 자리가 비어 있어도 스로틀링됩니다.", en: "Beyond the reservation A is throttled, even if other places are free." },
    },
    "b-spills": {
      from: "unreserved", to: "throttled", sides: ["right", "left"], toAt: 0.75, narrowSides: ["bottom", "top"], narrowToAt: 0.5, tone: "bad", line: "dashed",
      say: { ko: "함께 쓰는 몫이 바닥나면 스로틀링됩니다.", en: "When the shared part is used up, they are throttled." },
    },
  },
} as const satisfies Figure;
