import type { Note } from "@/engine/note";

export const note = {
  id: "ec2-or-lambda",
  title: { ko: "EC2일까 Lambda일까", en: "EC2 or Lambda?" },
  summary: {
    ko: "둘이 무엇을 세어 청구하는지 견주고, 손익분기를 직접 계산하고, 값 말고도 무엇을 따져 고를지 표로 정리합니다.",
    en: "Compare what each of the two counts, work out the break-even yourself, and see what to weigh besides the price.",
  },
  minutes: 10,
  needs: ["server-and-ec2", "function-configuration", "concurrency"],
  refutes: ["M52", "M50"],
  sources: [
    { title: "AWS Lambda pricing", url: "https://aws.amazon.com/lambda/pricing/" },
    { title: "Amazon EC2 On-Demand pricing", url: "https://aws.amazon.com/ec2/pricing/on-demand/" },
    { title: "AWS Lambda Developer Guide: Lambda quotas", url: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html" },
    { title: "AWS Compute Blog: Lambda standardizes billing for the Init phase",
      url: "https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/" },
    { title: "Savings Plans types", url: "https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html" },
  ],
} as const satisfies Note;
