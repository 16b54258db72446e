import type { Note } from "@/engine/note";

export const note = {
  id: "execution-environment",
  title: { ko: "실행 환경과 콜드 스타트", en: "Execution environments and cold starts" },
  summary: {
    ko: "실행 환경이 준비되고, 쓰이고, 멈추고, 사라지는 과정을 따라가며 콜드 스타트가 언제 생기고 무엇이 다음 호출까지 남는지 봅니다.",
    en: "Follow an execution environment as it is made ready, used, frozen and retired; see when cold starts happen and what is left for the next invocation.",
  },
  minutes: 10,
  needs: ["serverless-and-functions"],
  refutes: ["M45"],
  sources: [
    { title: "AWS Lambda Developer Guide: Execution environment lifecycle", url: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html" },
    { title: "AWS Lambda Developer Guide: Lambda SnapStart", url: "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html" },
    { title: "AWS Lambda Developer Guide: Handling uniqueness with SnapStart", url: "https://docs.aws.amazon.com/lambda/latest/dg/snapstart-uniqueness.html" },
    { title: "AWS Compute Blog: Lambda standardizes billing for the Init phase",
      url: "https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/" },
  ],
} as const satisfies Note;
