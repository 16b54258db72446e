import type { Note } from "@/engine/note";

export const note = {
  id: "purchase-options",
  title: { ko: "구매 옵션: 같은 서버, 다른 값", en: "Purchase options: one server, several prices" },
  summary: {
    ko: "온디맨드, Savings Plans, 예약 인스턴스, 스팟, 전용 호스트, 용량 예약을 요금·회수·자리라는 세 물음으로 가르고, 약정이 이득이 되는 지점을 계산합니다.",
    en: "Sort On-Demand, Savings Plans, Reserved Instances, Spot, Dedicated Hosts and Capacity Reservations by three questions, "
      + "and work out where a commitment begins to pay.",
  },
  minutes: 11,
  needs: ["server-and-ec2", "instance-types", "instance-states"],
  refutes: ["M42", "M16", "M06", "M07", "M13"],
  sources: [
    { title: "Savings Plans User Guide: Savings Plans types", url: "https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html" },
    { title: "Amazon EC2 User Guide: Reserved Instances", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-reserved-instances.html" },
    { title: "Amazon EC2 User Guide: Regional and zonal Reserved Instances",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-scope.html" },
    { title: "Amazon EC2 User Guide: Spot Instance interruptions",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html" },
    { title: "Amazon EC2 User Guide: Dedicated Hosts", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html" },
    { title: "Amazon EC2 User Guide: On-Demand Capacity Reservations",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html" },
    { title: "Amazon EC2 User Guide: Free Tier usage", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-free-tier-usage.html" },
  ],
} as const satisfies Note;
