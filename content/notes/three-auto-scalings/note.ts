import type { Note } from "@/engine/note";

export const note = {
  id: "three-auto-scalings",
  title: { ko: "이름이 닮은 세 가지 Auto Scaling", en: "Three things called Auto Scaling" },
  summary: {
    ko: "EC2 Auto Scaling, Application Auto Scaling, AWS Auto Scaling의 조정 계획이 각각 무엇을 늘리고 줄이는지 가려냅니다.",
    en: "EC2 Auto Scaling, Application Auto Scaling and the scaling plans of AWS Auto Scaling: what each of them scales.",
  },
  minutes: 7,
  needs: ["auto-scaling-groups", "scaling-policies"],
  refutes: ["M24"],
  sources: [
    { title: "What is Amazon EC2 Auto Scaling?", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html" },
    { title: "What is Application Auto Scaling?", url: "https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html" },
    { title: "What is a scaling plan?", url: "https://docs.aws.amazon.com/autoscaling/plans/userguide/what-is-a-scaling-plan.html" },
  ],
} as const satisfies Note;
