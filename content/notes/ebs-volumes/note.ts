import type { Note } from "@/engine/note";

export const note = {
  id: "ebs-volumes",
  title: { ko: "EBS 볼륨: 속도는 고르는 것이다", en: "EBS volumes: speed is a choice" },
  summary: {
    ko: "IOPS와 처리량을 가르고, 볼륨 유형과 gp2의 크레딧을 계산해 봅니다. 가용 영역, 다중 연결, 암호화, 크기 변경처럼 볼륨이 사는 동안의 규칙도 익힙니다.",
    en: "Tell IOPS from throughput, work out volume types and gp2 credits, and learn the rules of a volume's life: its zone, Multi-Attach, encryption and resizing.",
  },
  minutes: 12,
  needs: ["block-file-object"],
  refutes: ["M39"],
  sources: [
    { title: "Amazon EBS User Guide: Amazon EBS volume types", url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html" },
    { title: "Amazon EBS User Guide: General Purpose SSD volumes", url: "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html" },
    { title: "Amazon EBS User Guide: Provisioned IOPS SSD volumes", url: "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html" },
    { title: "Amazon EBS User Guide: I/O characteristics and monitoring", url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-io-characteristics.html" },
    { title: "Amazon EBS User Guide: Multi-Attach", url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html" },
    { title: "Amazon EBS User Guide: Amazon EBS encryption", url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html" },
    { title: "Amazon EBS User Guide: Document history", url: "https://docs.aws.amazon.com/ebs/latest/userguide/doc-history.html" },
  ],
} as const satisfies Note;
