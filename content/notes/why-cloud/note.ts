import type { Note } from "@/engine/note";

export const note = {
  id: "why-cloud",
  title: { ko: "왜 클라우드인가", en: "Why cloud" },
  summary: {
    ko: "서버를 사 두는 대신 빌리면 무엇이 빨라지고 무엇이 싸지는지, 그리고 탄력성이 어디에서 멈추는지 숫자로 따져 봅니다.",
    en: "What gets faster and what gets cheaper when servers are rented instead of bought, worked out in numbers, and where elasticity ends.",
  },
  minutes: 9,
  needs: [],
  refutes: ["M23"],
  sources: [
    { title: "Amazon EC2 User Guide: On-Demand Instances and their quotas",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html" },
    { title: "Amazon EC2 API error codes", url: "https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html" },
    { title: "Amazon EC2 Auto Scaling User Guide: Target tracking",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html" },
    { title: "Amazon EC2 User Guide: Amazon Machine Images", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html" },
    { title: "AWS Regions", url: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html" },
  ],
} as const satisfies Note;
