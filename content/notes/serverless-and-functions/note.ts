import type { Note } from "@/engine/note";

export const note = {
  id: "serverless-and-functions",
  title: { ko: "서버리스와 함수", en: "Serverless and functions" },
  summary: {
    ko: "서버리스가 무엇을 대신해 주고 무엇을 내게 남기는지, 함수, 핸들러, 이벤트, 런타임이 어떻게 맞물리는지 봅니다.",
    en: "What serverless takes off your hands and what it leaves with you, and how function, handler, event and runtime fit together.",
  },
  minutes: 9,
  needs: ["server-and-ec2"],
  refutes: ["M04"],
  sources: [
    { title: "AWS Lambda Developer Guide: What is AWS Lambda?", url: "https://docs.aws.amazon.com/lambda/latest/dg/welcome.html" },
    { title: "AWS Lambda Developer Guide: Lambda runtimes", url: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html" },
    { title: "AWS Lambda Developer Guide: Lambda quotas", url: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html" },
    { title: "AWS Lambda Developer Guide: AWS Lambda Web Functions", url: "https://docs.aws.amazon.com/lambda/latest/dg/web-functions.html" },
    { title: "AWS Lambda FAQs", url: "https://aws.amazon.com/lambda/faqs/" },
  ],
} as const satisfies Note;
