import type { Note } from "@/engine/note";

export const note = {
  id: "instance-types",
  title: { ko: "인스턴스 유형과 이름 읽기", en: "Instance types and their names" },
  summary: {
    ko: "m7gd.2xlarge 같은 이름을 자리별로 읽습니다. 패밀리는 vCPU당 메모리의 비율이고, 같은 글자도 자리에 따라 뜻이 달라집니다.",
    en: "How to read a name such as m7gd.2xlarge place by place: families are ratios of memory to vCPU, and a letter means what its place says.",
  },
  minutes: 10,
  needs: ["server-and-ec2"],
  refutes: ["M14", "M35", "M36", "M13", "M19"],
  sources: [
    { title: "Amazon EC2 instance type naming conventions",
      url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html" },
    { title: "Specifications for general purpose instances", url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html" },
    { title: "Specifications for compute optimized instances", url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/co.html" },
    { title: "Specifications for memory optimized instances", url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/mo.html" },
    { title: "Amazon EC2 User Guide: Burstable performance instances",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html" },
    { title: "Amazon EC2 User Guide: Change the instance type",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html" },
    { title: "Amazon EC2 User Guide: Mac instances", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-mac-instances.html" },
  ],
} as const satisfies Note;
