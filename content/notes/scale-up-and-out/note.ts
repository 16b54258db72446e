import type { Note } from "@/engine/note";

export const note = {
  id: "scale-up-and-out",
  title: { ko: "키우기와 늘리기: 수직 확장과 수평 확장", en: "Bigger or more: scaling up and scaling out" },
  summary: {
    ko: "서버 한 대를 키우는 것과 여러 대로 늘리는 것이 무엇에서 갈리는지, 늘리려면 무엇을 서버 밖으로 내보내야 하는지, 몇 대를 두어야 하는지 따져 봅니다.",
    en: "How making one server bigger differs from having more of them, what must move out of a server first, and how many you need.",
  },
  minutes: 9,
  needs: ["why-cloud", "instance-types", "instance-states"],
  refutes: ["M01", "M19"],
  sources: [
    { title: "Amazon EC2 User Guide: Change the instance type", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html" },
    { title: "Amazon EC2 Auto Scaling: Benefits", url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html" },
    { title: "AWS Well-Architected: Reliability pillar", url: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html" },
    { title: "AWS Fault Isolation Boundaries: Availability Zones",
      url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html" },
  ],
} as const satisfies Note;
