import type { Note } from "@/engine/note";

export const note = {
  id: "choosing-a-region",
  title: { ko: "리전 고르기", en: "Choosing a Region" },
  summary: {
    ko: "데이터의 위치와 서비스로 후보를 지우고, 왕복 시간과 요금으로 견주는 순서를 서울과 버지니아 북부의 숫자로 익힙니다.",
    en: "Rule out by data residency and services, then compare by round trip and price, with Seoul and N. Virginia as the worked example.",
  },
  minutes: 10,
  needs: ["why-cloud", "regions-and-zones"],
  refutes: ["M08"],
  sources: [
    { title: "AWS Regions", url: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html" },
    { title: "Amazon EC2 User Guide: Regions and Zones",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html" },
    { title: "AWS Fault Isolation Boundaries: Partitions",
      url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html" },
    { title: "Amazon EC2 On-Demand Pricing: data transfer", url: "https://aws.amazon.com/ec2/pricing/on-demand/" },
    { title: "High Performance Browser Networking: Primer on latency and bandwidth",
      url: "https://hpbn.co/primer-on-latency-and-bandwidth/" },
  ],
} as const satisfies Note;
