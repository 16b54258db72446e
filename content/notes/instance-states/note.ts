import type { Note } from "@/engine/note";

export const note = {
  id: "instance-states",
  title: { ko: "인스턴스 상태: 중지는 종료가 아니다", en: "Instance states: stop is not terminate" },
  summary: {
    ko: "여섯 가지 상태와 그 사이의 호출을 따라가며, 재부팅·중지·최대 절전 모드·종료가 각각 무엇을 남기고 무엇에 요금을 물리는지 가려냅니다.",
    en: "Follow the six states and the calls between them, and tell apart what a reboot, a stop, a hibernation and a termination "
      + "keep, lose and charge for.",
  },
  minutes: 12,
  needs: ["server-and-ec2", "ami-and-launch"],
  refutes: ["M37", "M03", "M38", "M15", "M43", "M20", "M39", "M19"],
  sources: [
    { title: "Amazon EC2 User Guide: Instance state changes",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html" },
    { title: "Amazon EC2 User Guide: How stop and start works",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ec2-instance-stop-start-works.html" },
    { title: "Amazon EC2 User Guide: How termination works",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ec2-instance-termination-works.html" },
    { title: "Amazon EC2 User Guide: How hibernation works",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-hibernate-overview.html" },
    { title: "Amazon EC2 User Guide: Preserve volumes on termination",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html" },
    { title: "Amazon EC2 User Guide: Instance store lifetime",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html" },
    { title: "Amazon EC2 User Guide: Elastic IP addresses",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html" },
    { title: "Amazon EC2 User Guide: Automatic instance recovery",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html" },
  ],
} as const satisfies Note;
