import type { Figure } from "@/engine/figure";

/** Three ways to a function: called and awaited, put into Lambda's queue, or fetched from a queue or stream. */
export const threeInvocations = {
  title: { ko: "이벤트가 함수에 닿는 세 가지 길", en: "Three ways an event reaches a function" },
  description: {
    ko: "동기 호출에서는 API Gateway 같은 호출자가 함수를 부르고 응답을 기다립니다. 비동기 호출에서는 S3나 SNS가 이벤트를 Lambda의 내부 대기열에 넣고, Lambda가 함수를 부르고 실패하면 다시 시도합니다. "
      + "폴링에서는 이벤트 소스 매핑이 SQS나 Kinesis에서 배치를 가져와 함수를 부릅니다. 끝내 실패한 비동기 이벤트는 함수의 DLQ나 실패 대상으로, SQS 메시지는 그 대기열의 DLQ로 갑니다. 어느 길이든 함수는 멱등해야 합니다.",
    en: "In a synchronous invocation a caller such as API Gateway calls the function and waits for its answer. In an asynchronous one S3 or SNS puts the event into Lambda's own queue; Lambda calls the function and tries again after failures. "
      + "In polling, an event source mapping fetches batches from SQS or Kinesis and calls the function. An asynchronous event that fails for good goes to the function's DLQ or failure destination, an SQS message to the DLQ of its queue. On every way the function must be idempotent.",
  },
  size: [720, 376],
  narrowSize: [340, 464],
  nodes: {
    sync: {
      shape: "box", label: { ko: "동기", en: "Synchronous" }, concept: "synchronous-invocation", tone: "accent",
      lines: { ko: ["API Gateway"], en: ["API Gateway"] },
      at: [16, 20, 140, 52], narrow: [8, 88, 100, 52],
    },
    async: {
      shape: "box", label: { ko: "비동기", en: "Asynchronous" }, concept: "asynchronous-invocation", tone: "accent",
      lines: { ko: ["S3, SNS"], en: ["S3, SNS"] },
      at: [16, 122, 140, 52], narrow: [120, 88, 100, 52],
    },
    poll: {
      shape: "box", label: { ko: "폴링", en: "Polled" }, concept: "event-source-mapping", tone: "accent",
      lines: { ko: ["SQS, Kinesis"], en: ["SQS, Kinesis"] },
      at: [16, 222, 140, 52], narrow: [232, 88, 100, 52],
    },
    "queue-dlq": {
      shape: "box", label: { ko: "대기열의 DLQ", en: "Queue's DLQ" }, tone: "bad", concept: "dead-letter-queue",
      at: [16, 312, 140, 48], narrow: [232, 12, 100, 44],
    },
    queue: {
      shape: "box", label: { ko: "내부 대기열", en: "Own queue" }, concept: "asynchronous-invocation", tone: "wait",
      lines: { ko: ["Lambda의 것"], en: ["Lambda's"] },
      at: [226, 120, 150, 56], narrow: [120, 184, 100, 56],
    },
    mapping: {
      shape: "box", label: { ko: "이벤트 소스 매핑", en: "Event source mapping" }, concept: "event-source-mapping", tone: "wait",
      at: [226, 220, 150, 56], narrow: [232, 184, 100, 56],
    },
    worker: {
      shape: "box", label: { ko: "함수", en: "Function" }, icon: "function", tone: "good", concept: "idempotency",
      lines: { ko: ["멱등하게"], en: ["idempotent"] },
      at: [446, 20, 130, 256], narrow: [8, 292, 324, 56],
    },
    failures: {
      shape: "box", label: { ko: "실패 기록", en: "Failures" }, tone: "bad", concept: "dead-letter-queue",
      lines: { ko: ["DLQ, 대상"], en: ["DLQ or other"] },
      at: [610, 118, 100, 60], narrow: [120, 396, 100, 52],
    },
  },
  edges: {
    call: {
      from: "sync", to: "worker", sides: ["right", "left"], fromAt: 0.3, toAt: 0.0609, narrowSides: ["bottom", "top"], narrowToAt: 0.0926, route: "straight",
      say: { ko: "호출자가 함수를 부릅니다.", en: "The caller calls the function." },
    },
    answer: {
      from: "worker", to: "sync", sides: ["left", "right"], fromAt: 0.1422, toAt: 0.7, narrowSides: ["top", "bottom"], narrowFromAt: 0.216, narrowToAt: 0.7,
      route: "straight", line: "dashed", label: { ko: "응답", en: "answer" },
      say: { ko: "호출자는 응답이나 오류를 기다립니다. 다시 시도는 호출자의 몫입니다.", en: "The caller waits for an answer or error; trying again is up to it." },
    },
    hand: {
      from: "async", to: "queue", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "이벤트를 맡기고 곧바로 돌아갑니다.", en: "It hands over the event and returns at once." },
    },
    work: {
      from: "queue", to: "worker", sides: ["right", "left"], fromAt: 0.3, toAt: 0.4563, narrowSides: ["bottom", "top"], narrowFromAt: 0.35, narrowToAt: 0.4537, route: "straight",
      say: { ko: "Lambda가 대기열에서 꺼내 함수를 부릅니다.", en: "Lambda takes it from the queue and calls the function." },
    },
    again: {
      from: "worker", to: "queue", sides: ["left", "right"], fromAt: 0.5438, toAt: 0.7, narrowSides: ["top", "bottom"], narrowFromAt: 0.5463, narrowToAt: 0.65,
      route: "straight", line: "dashed", tone: "warn", label: { ko: "재시도", en: "retry" },
      say: { ko: "실패하면 대기열로 돌아가 다시 시도됩니다.", en: "After a failure it returns to the queue and is tried again." },
    },
    "give-up": {
      from: "worker", to: "failures", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", tone: "bad", line: "dashed",
      say: { ko: "끝내 실패한 비동기 이벤트를 남깁니다.", en: "Asynchronous events that fail for good are kept here." },
    },
    fetch: {
      from: "poll", to: "mapping", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", label: { ko: "배치", en: "batch" },
      say: { ko: "매핑이 메시지를 배치로 가져옵니다.", en: "The mapping fetches messages in batches." },
    },
    invoke: {
      from: "mapping", to: "worker", sides: ["right", "left"], toAt: 0.8906, narrowSides: ["bottom", "top"], narrowToAt: 0.8457, route: "straight",
      say: { ko: "배치 하나로 함수를 동기로 부릅니다.", en: "It calls the function synchronously with one batch." },
    },
    redrive: {
      from: "poll", to: "queue-dlq", sides: ["bottom", "top"], narrowSides: ["top", "bottom"], route: "straight", tone: "bad", line: "dashed",
      say: { ko: "여러 번 실패한 SQS 메시지는 대기열의 DLQ로 옮겨집니다.", en: "An SQS message that fails too often moves to the queue's DLQ." },
    },
  },
} as const satisfies Figure;
