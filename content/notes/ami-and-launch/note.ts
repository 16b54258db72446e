import type { Note } from "@/engine/note";

export const note = {
  id: "ami-and-launch",
  title: { ko: "AMI, 키 페어, 시작하기", en: "AMI, key pair, launching" },
  summary: {
    ko: "인스턴스를 찍어 내는 틀인 AMI를 만들고 정리하는 법, 키 페어가 비밀번호가 아닌 까닭, 시작할 때 정하는 여덟 가지를 다룹니다.",
    en: "How to make and retire an AMI, the mould that instances come from; why a key pair is not a password; and the eight things "
      + "you settle at launch.",
  },
  minutes: 12,
  needs: ["server-and-ec2", "instance-types"],
  refutes: ["M18", "M51", "M17", "M05", "M02"],
  sources: [
    { title: "Amazon EC2 User Guide: Amazon Machine Images", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html" },
    { title: "Amazon EC2 User Guide: AMI lifecycle", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-lifecycle.html" },
    { title: "Amazon EC2 User Guide: Create an Amazon EBS-backed AMI",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html" },
    { title: "Amazon EC2 User Guide: Key pairs", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html" },
    { title: "Amazon EC2 User Guide: Paid AMIs in the AWS Marketplace",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/paid-amis.html" },
    { title: "Amazon EC2 User Guide: Instance Metadata Service",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html" },
    { title: "Amazon EC2 User Guide: Tag your resources", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html" },
    { title: "Amazon VPC User Guide: Security groups", url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html" },
  ],
} as const satisfies Note;
