import type { Note } from "@/engine/note";

export const note = {
  id: "function-configuration",
  title: { ko: "함수에 정하는 것들", en: "What you set on a function" },
  summary: {
    ko: "메모리와 CPU, 제한 시간, 저장 공간, 환경 변수, 계층, 버전과 별칭, VPC를 하나씩 정하며 각각이 속도와 요금과 안전을 어떻게 바꾸는지 봅니다.",
    en: "Memory and CPU, timeout, storage, environment variables, layers, versions and aliases, VPC: what each setting does to speed, cost and safety.",
  },
  minutes: 11,
  needs: ["serverless-and-functions", "execution-environment"],
  refutes: ["M49"],
  sources: [
    { title: "AWS Lambda Developer Guide: Lambda quotas", url: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html" },
    { title: "AWS Lambda Developer Guide: Configure function memory", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html" },
    { title: "AWS Lambda Developer Guide: Securing environment variables",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html" },
    { title: "AWS Lambda Developer Guide: Function versions", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html" },
    { title: "AWS Lambda Developer Guide: Giving functions access to a VPC", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html" },
    { title: "AWS Lambda Developer Guide: File system access", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html" },
  ],
} as const satisfies Note;
