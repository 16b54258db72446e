import type { Note } from "@/engine/note";

export const note = {
  id: "auto-scaling-groups",
  title: { ko: "Auto Scaling 그룹: 수를 지키는 그룹", en: "Auto Scaling groups: keeping the number" },
  summary: {
    ko: "그룹이 원하는 용량을 어떻게 지키는지, 인스턴스가 들어오고 나가며 거치는 상태, 고장의 판정과 교체, 누구를 먼저 없애는지, 새 버전으로 바꾸는 법을 다룹니다.",
    en: "How a group keeps its desired capacity, the states an instance passes, how failure is judged and replaced, who goes first, and how a new version rolls out.",
  },
  minutes: 12,
  needs: ["ami-and-launch", "load-balancers"],
  refutes: ["M12"],
  sources: [
    { title: "What is Amazon EC2 Auto Scaling?", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html" },
    { title: "Amazon EC2 Auto Scaling instance lifecycle", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html" },
    { title: "Amazon EC2 Auto Scaling lifecycle hooks", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html" },
    { title: "Health checks for instances in an Auto Scaling group", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html" },
    { title: "Use application status checks with an Auto Scaling group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-application-status-checks-auto-scaling-group.html" },
    { title: "Configure termination policies", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html" },
    { title: "Warm pools for Amazon EC2 Auto Scaling", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html" },
    { title: "Instance refresh", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html" },
  ],
} as const satisfies Note;
