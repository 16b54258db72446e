import type { Note } from "@/engine/note";

export const note = {
  id: "concurrency",
  title: { ko: "동시성과 스로틀링", en: "Concurrency and throttling" },
  summary: {
    ko: "초당 요청 수와 처리 시간에서 동시성을 구하고, 계정 한도와 확장 속도, 예약된 동시성과 프로비저닝된 동시성이 각각 무엇을 막고 무엇을 지키는지 봅니다.",
    en: "Work out concurrency from rate and duration, and see what the account limit, the scaling rate, reserved and provisioned concurrency each keep out and keep safe.",
  },
  minutes: 10,
  needs: ["execution-environment"],
  refutes: ["M44"],
  sources: [
    { title: "AWS Lambda Developer Guide: Function scaling", url: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html" },
    { title: "AWS Lambda Developer Guide: Scaling behavior", url: "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html" },
    { title: "AWS Lambda Developer Guide: Reserved concurrency", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html" },
    { title: "AWS Lambda Developer Guide: Provisioned concurrency", url: "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html" },
  ],
} as const satisfies Note;
