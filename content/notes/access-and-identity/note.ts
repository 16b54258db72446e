import type { Note } from "@/engine/note";

export const note = {
  id: "access-and-identity",
  title: { ko: "접속과 신원: 들어가는 사람, 나가는 프로그램", en: "Access and identity: people in, programs out" },
  summary: {
    ko: "사람이 인스턴스에 들어가는 세 가지 문을 견주고, 인스턴스 안의 프로그램이 키 없이 AWS를 부르는 길과 그 길을 지키는 IMDSv2를 따라갑니다.",
    en: "Compare three doors by which people reach an instance, and follow how a program on it calls AWS without keys, and how IMDSv2 guards that way.",
  },
  minutes: 11,
  needs: ["ami-and-launch"],
  refutes: ["M02", "M17"],
  sources: [
    { title: "Amazon EC2 User Guide: Key pairs", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html" },
    { title: "Amazon EC2 User Guide: EC2 Instance Connect",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Connect-using-EC2-Instance-Connect.html" },
    { title: "AWS Systems Manager User Guide: Session Manager",
      url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html" },
    { title: "Amazon EC2 User Guide: IAM roles for Amazon EC2",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html" },
    { title: "Amazon EC2 User Guide: Instance Metadata Service options",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html" },
  ],
} as const satisfies Note;
