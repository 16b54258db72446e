import type { Note } from "@/engine/note";

export const note = {
  id: "server-and-ec2",
  title: { ko: "서버란 무엇이고 EC2는 무엇을 빌려주는가", en: "What a server is and what EC2 rents you" },
  summary: {
    ko: "서버라는 역할에서 출발해, EC2가 빌려주는 가상 머신이 어디에 놓이고 누가 무엇을 책임지며 켜 두면 무엇이 과금되는지 봅니다.",
    en: "From the role called server to the virtual machine EC2 rents: where it stands, who looks after what, and what it costs to leave it on.",
  },
  minutes: 10,
  needs: [],
  refutes: ["M33", "M01", "M04", "M02", "M15", "M43", "M47"],
  sources: [
    { title: "Amazon EC2 User Guide: Instance types", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html" },
    { title: "Amazon EC2 User Guide: On-Demand Instances",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html" },
    { title: "Amazon EC2 User Guide: Data protection", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html" },
    { title: "Amazon EC2 User Guide: Placement groups", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html" },
    { title: "AWS Shared Responsibility Model", url: "https://aws.amazon.com/compliance/shared-responsibility-model/" },
    { title: "AWS Fault Isolation Boundaries: Availability Zones",
      url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html" },
    { title: "Amazon EC2 User Guide: Track your Free Tier usage",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-free-tier-usage.html" },
    { title: "Amazon Compute Service Level Agreement", url: "https://aws.amazon.com/compute/sla/" },
  ],
} as const satisfies Note;
