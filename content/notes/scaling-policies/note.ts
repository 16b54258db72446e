import type { Note } from "@/engine/note";

export const note = {
  id: "scaling-policies",
  title: { ko: "조정 정책: 언제 몇 대로 바꿀까", en: "Scaling policies: when to change, and to how many" },
  summary: {
    ko: "대상 추적, 단계, 단순, 예약, 예측 조정이 원하는 용량을 어떻게 계산하는지, 왜 늦는지, 워밍업과 휴지 기간이 무엇을 막는지 숫자로 따라갑니다.",
    en: "How target tracking, step, simple, scheduled and predictive scaling compute the capacity, why they are late, and what warm-up and cooldown prevent.",
  },
  minutes: 12,
  needs: ["auto-scaling-groups"],
  refutes: ["M23"],
  sources: [
    { title: "Target tracking scaling policies", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html" },
    { title: "Step and simple scaling policies", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html" },
    { title: "Scaling cooldowns", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html" },
    { title: "Set the default instance warmup", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html" },
    { title: "Scheduled scaling", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html" },
    { title: "How predictive scaling works", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html" },
  ],
} as const satisfies Note;
