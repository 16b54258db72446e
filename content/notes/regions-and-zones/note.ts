import type { Note } from "@/engine/note";

export const note = {
  id: "regions-and-zones",
  title: { ko: "리전, 가용 영역, 데이터 센터, 엣지", en: "Regions, zones, data centers, edge" },
  summary: {
    ko: "AWS의 장소를 큰 것부터 작은 것까지 짚고, 어디까지가 함께 고장 나고 무엇이 저절로 복제되지 않는지 구분합니다.",
    en: "The places of AWS from large to small: what fails together, what is not copied by itself, and what is closer to users.",
  },
  minutes: 11,
  needs: ["why-cloud"],
  refutes: ["M08", "M09", "M10", "M12", "M11"],
  sources: [
    { title: "AWS Regions and Availability Zones", url: "https://aws.amazon.com/about-aws/global-infrastructure/regions_az/" },
    { title: "AWS Regions", url: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html" },
    { title: "AWS Availability Zones",
      url: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html" },
    { title: "Availability Zone IDs", url: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html" },
    { title: "AWS Fault Isolation Boundaries: Availability Zones",
      url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html" },
    { title: "AWS Fault Isolation Boundaries: AWS service types",
      url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/aws-service-types.html" },
    { title: "Amazon EC2 User Guide: Regions and Zones",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html" },
    { title: "Amazon VPC: What is VPC peering?", url: "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html" },
  ],
} as const satisfies Note;
