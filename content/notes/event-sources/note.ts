import type { Note } from "@/engine/note";

export const note = {
  id: "event-sources",
  title: { ko: "이벤트 소스와 재시도", en: "Event sources and retries" },
  summary: {
    ko: "동기, 비동기, 폴링이라는 세 가지 호출 방식에서 누가 다시 시도하고, 실패한 이벤트가 어디로 가며, 같은 이벤트가 두 번 와도 괜찮게 하려면 어떻게 하는지 봅니다.",
    en: "Three ways to be called, synchronous, asynchronous and polled: who tries again, where failed events go, and how to bear the same event coming twice.",
  },
  minutes: 11,
  needs: ["serverless-and-functions", "concurrency"],
  refutes: [],
  sources: [
    { title: "AWS Lambda Developer Guide: Understanding retry behavior", url: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html" },
    { title: "AWS Lambda Developer Guide: Errors and retries with asynchronous invocation",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html" },
    { title: "AWS Lambda Developer Guide: Retaining records of asynchronous invocations",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html" },
    { title: "AWS Lambda Developer Guide: Errors of an SQS event source", url: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html" },
    { title: "AWS Lambda Developer Guide: Configuring an SQS event source", url: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html" },
  ],
} as const satisfies Note;
